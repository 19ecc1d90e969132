/** The registers by the word in the address, with the list of the API and what is begun in it. */
export const REGISTERS = {
  beslutninger: { list: 'decisions', lifecycle: 'decision' },
  udestaaender: { list: 'open-questions', lifecycle: 'open-question' },
  opfoelgning: { list: 'follow-ups', lifecycle: 'follow-up' },
} as const;

export type Register = keyof typeof REGISTERS;

export const isRegister = (word: string | undefined): word is Register =>
  word !== undefined && Object.hasOwn(REGISTERS, word);

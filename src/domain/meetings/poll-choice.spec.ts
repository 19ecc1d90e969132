import { describe, expect, it } from '@jest/globals';
import { worded } from '../calendar/derivation.js';
import { pollChoice, type Poll } from './poll-choice.js';

const [MONDAY, TUESDAY, WEDNESDAY] = ['2025-03-03T09:00:00Z', '2025-03-04T09:00:00Z', '2025-03-05T09:00:00Z'];
const slot = (starts: string) => ({ starts, ends: starts.replace('T09', 'T10') });
const seat = (name: string, organisation = name) => ({ seat: name, organisation, chair: name === 'chair' });
const says = { y: 'yes', i: 'ifNeedBe', n: 'no' } as const;

/** What a seat answers, a letter for each date from Monday on; a dot is no answer. */
const answer = (name: string, letters: string) => ({
  seat: name,
  answers: [MONDAY, TUESDAY, WEDNESDAY].flatMap((starts, n) => {
    const letter = letters[n];
    return letter === undefined || letter === '.' ? [] : [{ starts, answer: says[letter as keyof typeof says] }];
  }),
});
const seats = [seat('chair'), seat('kl'), seat('dr'), seat('sds')];
const poll = (given: Partial<Poll>): Poll => ({
  ...{ slots: [MONDAY, TUESDAY, WEDNESDAY].map(slot), seats, answers: [], quorum: null },
  ...given,
});
const chosen = (given: Partial<Poll>) => pollChoice(poll(given)).chosen?.starts ?? null;
const answers = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([name, said]) => answer(name, said));

describe('the date that a poll comes to', () => {
  it.each<[string, Readonly<Record<string, string>>, string | null]>([
    ['one that the chair can come to, though more can come to another', { chair: 'nyy', kl: 'yny', dr: 'yny', sds: 'ynn' }, WEDNESDAY], // prettier-ignore
    ['that of most seats, if need be included', { chair: 'yyy', kl: 'nii', dr: 'yni', sds: 'nnn' }, WEDNESDAY],
    ['of as many seats that of most answers without reserve', { chair: 'yyy', kl: 'iyi', dr: 'iii' }, TUESDAY],
    ['of as many answers the earliest', { chair: 'nyy', kl: 'nyy' }, TUESDAY],
    ['one that the chair has not answered about, when the others do not fit', { chair: 'nn.', kl: 'yyy' }, WEDNESDAY],
    ['none where the chair can come to none', { chair: 'nnn', kl: 'yyy' }, null],
    ['none where fewer than half of those who answered can come', { chair: 'yyy', kl: 'nnn', dr: 'nnn' }, null],
    ['one where half of those who answered can come', { chair: 'yyy', kl: 'nnn' }, MONDAY],
    ['none where nobody has answered', {}, null],
  ])('is %s', (_which, said, starts) => {
    expect(chosen({ answers: answers(said) })).toBe(starts);
  });

  it('is that of most seats, though more organisations can come to another', () => {
    const four = [seat('kl 1', 'kl'), seat('kl 2', 'kl'), seat('kl 3', 'kl'), seat('dr')];
    const said = answers({ 'kl 1': 'ny', 'kl 2': 'ny', 'kl 3': 'yy', dr: 'yn' });
    expect(chosen({ seats: four, answers: said })).toBe(TUESDAY);
  });

  it('is of as many seats that of most organisations', () => {
    const kl = [seat('chair'), seat('kl 1', 'kl'), seat('kl 2', 'kl'), seat('dr')];
    const said = answers({ chair: 'yy', 'kl 1': 'yy', 'kl 2': 'yn', dr: 'ni' });
    expect(chosen({ seats: kl, answers: said })).toBe(TUESDAY);
  });

  it.each([
    [2, TUESDAY],
    [3, TUESDAY],
    [4, null],
  ])('has as many as the rules ask for: %p', (quorum, starts) => {
    const said = answers({ chair: 'yyn', kl: 'nyy', dr: 'niy', sds: 'nny' });
    expect(chosen({ answers: said, quorum })).toBe(starts);
  });

  it('does with few of many where the rules ask for few', () => {
    const said = answers({ chair: 'y', kl: 'n', dr: 'n', sds: 'n' });
    expect(chosen({ answers: said, quorum: 1 })).toBe(MONDAY);
  });

  it('is none where fewer than half can come, those under reserve included', () => {
    const said = answers({ chair: 'y', kl: 'i', dr: 'n', sds: 'n', kfst: 'n' });
    expect(chosen({ seats: [...seats, seat('kfst')], answers: said })).toBeNull();
  });

  it('is with its end, and the earliest whatever the order in which dates were asked about', () => {
    const said = answers({ chair: 'yyy' });
    const slots = [WEDNESDAY, MONDAY, TUESDAY].map(slot);
    expect(pollChoice(poll({ slots, answers: said })).chosen).toEqual(slot(MONDAY));
  });

  it('hangs on the last answer of a seat, whoever gave it, and on seats that were asked alone', () => {
    const said = [answer('chair', 'yy'), answer('kl', 'yn'), answer('kl', 'ny'), answer('guest', 'yn')];
    expect(chosen({ answers: said, quorum: 2 })).toBe(TUESDAY);
  });

  it('of a committee without a chair hangs on its seats', () => {
    expect(chosen({ seats: [seat('kl'), seat('dr')], answers: answers({ kl: 'ny', dr: 'ny' }) })).toBe(TUESDAY);
  });
});

describe('why a poll comes to a date', () => {
  it('is told date by date, with what is wrong with each', () => {
    const said = answers({ chair: 'ny.', kl: 'niy', dr: 'nn' });
    expect(worded(pollChoice(poll({ answers: said, quorum: 2 })).lines)).toEqual({
      da:
        '0 pladser kan mandag den 3. marts 2025 kl. 10.00, 0 kan om nødvendigt, 3 kan ikke, og 1 har ikke svaret. ' +
        'Formanden kan ikke mandag den 3. marts 2025 kl. 10.00. ' +
        'For få kan mandag den 3. marts 2025 kl. 10.00: 0 af mindst 2. ' +
        '1 pladser kan tirsdag den 4. marts 2025 kl. 10.00, 1 kan om nødvendigt, 1 kan ikke, og 1 har ikke svaret. ' +
        '1 pladser kan onsdag den 5. marts 2025 kl. 10.00, 0 kan om nødvendigt, 0 kan ikke, og 3 har ikke svaret. ' +
        'For få kan onsdag den 5. marts 2025 kl. 10.00: 1 af mindst 2. ' +
        'Valgt er tirsdag den 4. marts 2025 kl. 10.00: formanden først, så beslutningsdygtighed, flest pladser, ' +
        'flest organisationer og den tidligste dato.',
      en:
        '0 seats can come Monday 3 March 2025 at 10:00, 0 if need be, 3 cannot, and 1 have not answered. ' +
        'The chair cannot come Monday 3 March 2025 at 10:00. ' +
        'Too few can come Monday 3 March 2025 at 10:00: 0 of at least 2. ' +
        '1 seats can come Tuesday 4 March 2025 at 10:00, 1 if need be, 1 cannot, and 1 have not answered. ' +
        '1 seats can come Wednesday 5 March 2025 at 10:00, 0 if need be, 0 cannot, and 3 have not answered. ' +
        'Too few can come Wednesday 5 March 2025 at 10:00: 1 of at least 2. ' +
        'Chosen is Tuesday 4 March 2025 at 10:00: first whether the chair can come, then the quorum, most seats, ' +
        'most organisations and the earliest date.',
    });
  });

  it('is that none fits, how many would have been needed being half of the answers where the rules say nothing', () => {
    const said = answers({ chair: 'n', kl: 'n', dr: 'n' });
    const { chosen: none, lines } = pollChoice(poll({ slots: [slot(MONDAY)], answers: said }));
    expect(none).toBeNull();
    expect(worded(lines.slice(2))).toEqual({
      da: 'For få kan mandag den 3. marts 2025 kl. 10.00: 0 af mindst 2. Ingen af datoerne passer.',
      en: 'Too few can come Monday 3 March 2025 at 10:00: 0 of at least 2. None of the dates fits.',
    });
  });
});

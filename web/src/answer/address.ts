/** Where a seat answers a round. */
export const answerPath = (round: string, seat: string): string => `/svar/${round}/${seat}`;

import { refused } from '../http/refused.js';
import { reasons, Unreadable } from './word/unreadable.js';

/** Answers a file that cannot be read as a refusal in both languages. */
export async function answeringUnreadable<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { status, da, en } = reasons[error.code];
    throw refused(status, error.code, { da, en }, { params: error.params });
  }
}

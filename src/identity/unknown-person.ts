import { refused } from '../http/refused.js';

/** The 401 for a token whose person is not, or no longer, here. */
export const unknownPerson = () =>
  refused(401, 'unknown-person', {
    da: 'Den person, som dit token er lavet til, findes ikke her. Få et nyt.',
    en: 'The person your token was made for does not exist here. Get a new one.',
  });

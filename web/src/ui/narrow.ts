import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 767px)');

const listen = (told: () => void) => {
  query.addEventListener('change', told);
  return () => query.removeEventListener('change', told);
};

/** Whether the page is as narrow as a phone: tables are lists there. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => query.matches);

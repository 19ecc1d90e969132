import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../texts/messages';

export type Theme = 'system' | 'light' | 'dark';

interface Preferences {
  /** Null: as the person's own language says. */
  readonly language: Language | null;
  readonly theme: Theme;
}

const KEY = 'mandat.preferences';
const STANDARD: Preferences = { language: null, theme: 'system' };

const Context = createContext<Preferences & { readonly prefer: (change: Partial<Preferences>) => void }>({
  ...STANDARD,
  prefer: () => undefined,
});

/** Language and theme, as this browser was told. */
export const usePreferences = () => useContext(Context);

export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(kept);
  useEffect(() => {
    localStorage.setItem(KEY, JSON.stringify(preferences));
    document.documentElement.dataset.theme = preferences.theme;
  }, [preferences]);
  const value = useMemo(
    () => ({
      ...preferences,
      prefer: (change: Partial<Preferences>) => setPreferences((now) => ({ ...now, ...change })),
    }),
    [preferences],
  );
  return <Context value={value}>{children}</Context>;
}

/** What another version of the page left behind counts as far as it is understood. */
function kept(): Preferences {
  const raw = localStorage.getItem(KEY);
  if (raw === null) return STANDARD;
  try {
    const { language, theme } = JSON.parse(raw) as Partial<Preferences>;
    return {
      language: language === 'da' || language === 'en' ? language : null,
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    };
  } catch (error) {
    if (error instanceof SyntaxError) return STANDARD;
    throw error;
  }
}

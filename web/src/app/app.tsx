import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { StrictMode, useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { RouterProvider } from 'react-router';
import { IntlProvider } from 'use-intl';
import { Refusal } from '../api/refusal';
import { messages } from '../texts/messages';
import { useMinute } from './clock';
import { PreferencesProvider, usePreferences } from './preferences';
import { router } from './routes';
import { sessionQuery } from './session';

const TRIES = 2;
const MINUTE_MS = 60_000;

/**
 * A refusal is an answer, and asking again brings the same one; only what was not answered at all is asked again. What somebody sends
 * without a connection is tried all the same: it is said that there is none, rather than kept waiting in silence.
 */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTE_MS,
      retry: (failures, error) => !(error instanceof Refusal) && failures < TRIES,
    },
    mutations: { networkMode: 'always' },
  },
});

/** The whole page. */
export function App() {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <PreferencesProvider>
          <Speaking>
            <RouterProvider router={router} />
          </Speaking>
        </PreferencesProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** Language, time zone and what time it is, for everything below. */
function Speaking({ children }: { readonly children: ReactNode }) {
  const { language: preferred } = usePreferences();
  const { data: session } = useQuery(sessionQuery);
  const language = preferred ?? session?.person?.language ?? 'da';
  const locale = language === 'da' ? 'da' : 'en-GB';
  const now = useMinute();
  useEffect(() => void (document.documentElement.lang = language), [language]);
  return (
    <I18nProvider locale={locale}>
      <IntlProvider locale={locale} messages={messages[language]} timeZone="Europe/Copenhagen" now={now}>
        {children}
      </IntlProvider>
    </I18nProvider>
  );
}

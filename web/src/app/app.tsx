import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { StrictMode, useEffect, type ReactNode } from 'react';
import { RouterProvider } from 'react-router';
import { IntlProvider } from 'use-intl';
import { queryClient } from '../api/query-client';
import { messages } from '../texts/messages';
import { useMinute } from './clock';
import { PreferencesProvider, usePreferences } from './preferences';
import { router } from './routes';
import { sessionQuery } from './session';

/** The whole page. */
export function App() {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
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
    <IntlProvider locale={locale} messages={messages[language]} timeZone="Europe/Copenhagen" now={now}>
      {children}
    </IntlProvider>
  );
}

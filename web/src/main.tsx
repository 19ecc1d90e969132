import 'design-system.css';
import './ui/theme.css';
import './ui/page.css';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { App } from './app/app';
import { firstScreen } from './app/routes';
import { sessionQuery } from './app/session';

// A newer page has been put in place, and a part of this one is gone: begin anew with the newer.
addEventListener('vite:preloadError', () => location.reload());

const session = queryClient.prefetchQuery(sessionQuery);
const page = createRoot(document.getElementById('page')!);
// Until then the waiting that the document itself shows stands: drawing it anew would only delay the screen.
void Promise.all([session, firstScreen()]).then(() => page.render(<App />));

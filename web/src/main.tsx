import 'design-system.css';
import './ui/theme.css';
import './ui/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';

// A newer page has been put in place, and a part of this one is gone: begin anew with the newer.
addEventListener('vite:preloadError', () => location.reload());

createRoot(document.getElementById('page')!).render(<App />);

import 'design-system.css';
import './ui/theme.css';
import './ui/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';

createRoot(document.getElementById('page')!).render(<App />);

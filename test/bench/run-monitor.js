await import('./monitor.ts');

await import('./slots.ts');

await import('./page.ts');

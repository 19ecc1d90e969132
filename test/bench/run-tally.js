await import('./tally.ts');

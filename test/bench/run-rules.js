await import('./rules.ts');

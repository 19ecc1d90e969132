await import('./bench.ts');

await import('./faults.ts');

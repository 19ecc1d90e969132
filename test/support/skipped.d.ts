/** Remembers that tests were not run, and why; told once more at the end of the run, where it is seen. */
export function noteSkipped(reason: string): void;

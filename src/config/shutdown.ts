const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** The part of `process` that is needed to hear of a shutdown and to end it. */
export interface Signalled {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): void;
}

/**
 * Runs `close` on the first SIGTERM, SIGINT or SIGHUP and ends the process: with 0, or with 1 after telling `failed` why.
 * Further signals wait for the same close: Ctrl-C under npm delivers SIGINT twice, and the second must not kill us midway.
 */
export function closeOnSignal(
  close: () => Promise<void>,
  failed: (error: unknown) => void,
  host: Signalled = process,
): void {
  let closing: Promise<void> | undefined;
  const end = async () => {
    try {
      await close();
      host.exit(0);
    } catch (error) {
      failed(error);
      host.exit(1);
    }
  };
  for (const signal of SIGNALS) host.on(signal, () => void (closing ??= end()));
}

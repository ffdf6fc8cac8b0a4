// What a command does when it is told to end.

const statuses = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

const onSignal = (hear: (status: number) => void): void => {
  for (const [signal, status] of Object.entries(statuses)) process.on(signal, () => hear(status));
};

/** Ends this process at once. Whoever has started a process, or holds what is not written yet, takes care of it then. */
export function exitOnSignals(): void {
  onSignal((status) => process.exit(status));
}

/** That a command was told to end. */
export interface Interruption {
  /** Is aborted then. */
  signal: AbortSignal;
  /** The exit status that a shell expects; 0 until then. */
  status: number;
}

/** Lets a command end in its own way; whoever asks twice does not want to wait. */
export function abortOnSignals(): Interruption {
  const controller = new AbortController();
  const interruption = { signal: controller.signal, status: 0 };
  onSignal((status) => {
    if (interruption.status) process.exit(status);
    interruption.status = status;
    controller.abort();
  });
  return interruption;
}

/** What has been started so far. */
export type Running = {
  /** Notes how to stop something that runs from now on. */
  add(stop: () => Promise<void> | void): void;
  /** Stops everything, the last started first; one that fails is reported and holds up none of the others. */
  stop(): Promise<void>;
};

/** Nothing runs yet. Asked to stop more than once, it stops once. */
export function createRunning(onError: (error: unknown) => void): Running {
  const stops: (() => Promise<void> | void)[] = [];
  let stopped: Promise<void> | undefined;
  const stopAll = async () => {
    for (const stop of stops.reverse()) {
      try {
        await stop();
      } catch (error) {
        onError(error);
      }
    }
  };
  return {
    add: (stop) => void stops.push(stop),
    stop: () => {
      stopped ??= stopAll();
      return stopped;
    },
  };
}

/** Stops when the operating system or the person at the keyboard asks to, then exits; asked again, it exits at once. */
export function stopOnSignal(running: Running, onStop: () => void): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(1);
      asked = true;
      onStop();
      void running.stop().finally(() => process.exit(0));
    });
  }
}

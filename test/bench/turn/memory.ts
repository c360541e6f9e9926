/** Answers the bench's question how much memory this process holds, after a garbage collection when it may ask for one. */
export function reportMemory(): void {
  process.on('message', () => {
    globalThis.gc?.();
    process.send?.({
      rssMb: Math.round(process.memoryUsage().rss / 1e6),
      heapMb: Math.round(process.memoryUsage().heapUsed / 1e6),
    });
  });
}

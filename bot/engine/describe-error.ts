/** An error for the log: names, last lines and stack frames; never the values of a query, which hold what people wrote. */
export function describeError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name,
    message: lastLine(message),
    frames,
    ...(cause instanceof Error ? { cause: lastLine(cause.message) } : {}),
  };
}

/** Prisma puts the whole call, values included, into its messages: the last line says what went wrong. */
function lastLine(message: string): string {
  return message.trim().split('\n').at(-1) ?? '';
}

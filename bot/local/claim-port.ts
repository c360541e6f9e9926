import { createServer } from 'node:net';

/** Fails early and clearly when somebody else listens on the port, before anything else is started. */
export function claimPort(host: string, port: number): Promise<void> {
  return new Promise((free, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, host, port)));
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(
    `port ${port} on ${host} is taken. Another Printdesk may be running; stop it, or start this one with PORT=${port + 1}.`,
  );
}

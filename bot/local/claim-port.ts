import { createServer } from 'node:net';

export type WantedPort = {
  port: number;
  /** The setting that chooses another one. */
  setting: string;
  /** Absent: on every address of this machine. */
  host?: string;
};

/** Fails early and clearly when somebody else listens on the port, before anything else is started. */
export function claimPort(wanted: WantedPort): Promise<void> {
  const { host, port } = wanted;
  return new Promise((free, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, wanted)));
    probe.listen({ port, ...(host === undefined ? {} : { host }) }, () => probe.close(() => free()));
  });
}

function explain(error: NodeJS.ErrnoException, { host, port, setting }: WantedPort): Error {
  if (error.code !== 'EADDRINUSE') return error;
  const place = host === undefined ? `port ${port}` : `port ${port} on ${host}`;
  return new Error(
    `${place} is taken. Another Printdesk may be running; stop it, or start this one with ${setting}=${port + 1}.`,
  );
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SlackChannel } from '../../../bot/channels/slack/slack-channel.ts';
import { closeServer } from './fake-slack.ts';

export type Listening = {
  url: string;
  /** Resolves when everything received so far has been dealt with. */
  settled(): Promise<void>;
  close(): Promise<void>;
};

/** The channel's route on a real port, as the program has it. */
export async function listen({ handle }: Pick<SlackChannel, 'handle'>): Promise<Listening> {
  const running = new Set<Promise<void>>();
  const server = createServer((req, res) => {
    const handling = handle(req, res).finally(() => running.delete(handling));
    running.add(handling);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/slack/events`,
    settled: async () => void (await Promise.all(running)),
    close: () => closeServer(server),
  };
}

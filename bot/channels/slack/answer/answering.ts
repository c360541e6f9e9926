import type { SlackDeps } from '../deps.ts';
import type { FetchReceived } from '../files/fetch-received.ts';
import type { People } from '../people.ts';
import type { SlackSender } from '../send/deliver.ts';
import type { FindChannel } from '../send/find-channel.ts';
import type { OpenForm } from '../send/open-form.ts';
import type { Threads } from '../threads.ts';

/** What answering needs: the engine, and the ways to reach Slack. */
export type Answering = Pick<SlackDeps, 'engine' | 'inbox' | 'log' | 'clock'> & {
  people: People;
  threads: Threads;
  sender: SlackSender;
  findChannel: FindChannel;
  openForm: OpenForm;
  fetchReceived: FetchReceived;
};

import { messageActivity } from '../../support/teams/activities.ts';
import { textOf } from '../../support/teams/card-reading.ts';
import { accountOf } from '../../support/world/demo-people.ts';
import type { Program } from './program.ts';

type Replies = { activities?: { text?: string; attachments?: { content: unknown }[] }[] };
let count = 0;

/** Asks the program as Alex, the replies inline (`deliveryMode: expectReplies`), and gives their words. */
export async function ask({ endpoint }: Program, text: string): Promise<string> {
  const { tenantId, externalId, name } = accountOf('Alex', 'teams');
  const setting = {
    ...{ appId: 'bot', serviceUrl: 'http://127.0.0.1:9/' },
    person: { aadObjectId: externalId, name, tenantId, locale: 'en-GB' },
    conversation: { id: 'a:script', type: 'personal' as const },
  };
  count += 1;
  const activity = {
    ...messageActivity(setting, `ask-${process.pid}-${count}`, text),
    deliveryMode: 'expectReplies',
  };
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(activity) });
  if (response.status !== 200) throw new Error(`the program answered ${response.status}`);
  const { activities = [] } = (await response.json()) as Replies;
  const words = activities.map(
    ({ text: said, attachments }) => said ?? attachments?.map(({ content }) => textOf(content)).join('\n'),
  );
  return words.join('\n');
}

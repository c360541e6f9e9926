import { randomUUID } from 'node:crypto';
import { defaultLocales, type Language } from '../../cards/texts/language.ts';
import { accountOf, type PersonName } from '../support/world/demo-people.ts';
import type { World } from '../support/world/start-world.ts';

/** Somebody opens the home surface: no step of a conversation does, for only Slack has one. */
export async function lookAtHome(
  { engine, clock }: Pick<World, 'engine' | 'clock'>,
  who: PersonName,
  language: Language,
): Promise<void> {
  const key = randomUUID();
  await engine.handle({
    ...{ channel: 'slack', kind: 'home', key, receivedAt: clock.now() },
    conversation: { id: key, scope: 'personal', address: { to: who } },
    sender: { ...accountOf(who, 'slack'), locale: defaultLocales[language] },
  });
}

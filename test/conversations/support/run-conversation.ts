import { expect } from 'vitest';
import type { ChannelName } from '../../../bot/engine/turn.ts';
import { defaultLocales, type Language } from '../../../cards/texts/language.ts';
import { catalogueItems } from '../../../prisma/seed/demo/catalogue.ts';
import { devices } from '../../../prisma/seed/demo/fleet.ts';
import type { AtClient } from '../../support/world/at-client.ts';
import type { PersonName } from '../../support/world/demo-people.ts';
import { join } from '../../support/world/join-world.ts';
import type { World } from '../../support/world/start-world.ts';
import { check } from './check-step.ts';
import type { Conversation, Step } from './conversation.ts';
import { countFacts } from './facts.ts';
import { titleOf } from './text-pattern.ts';

/** Holds a conversation in a chat system and checks what each step leads to; nothing of it may end in an error. */
export async function runConversation(
  world: World,
  { who = 'Alex', steps }: Conversation,
  channel: ChannelName,
  language: Language,
): Promise<void> {
  const start = await countFacts(world.db);
  const clients = new Map<string, AtClient>();
  const clientOf = (name: PersonName, place: ChannelName) => {
    const client = clients.get(`${name} ${place}`) ?? join(world, name, place, defaultLocales[language]);
    clients.set(`${name} ${place}`, client);
    return client;
  };
  for (const [index, step] of steps.entries()) {
    const client = clientOf(step.by ?? who, step.elsewhere ? otherThan(channel) : channel);
    await act(world, client, step, step.in ?? language);
    await world.deliver();
    const spoken = step.in ?? language;
    await check(
      {
        world,
        client,
        start,
        language: spoken,
        label: `step ${index + 1} ${JSON.stringify(step, withoutBytes)}`,
      },
      step,
    );
  }
  expect(world.log.errors, 'errors logged').toEqual([]);
}

function otherThan(channel: ChannelName): ChannelName {
  return channel === 'teams' ? 'slack' : 'teams';
}

async function act(world: World, client: AtClient, step: Step, language: Language): Promise<void> {
  if ('say' in step) return client.say(step.say);
  if ('report' in step) return client.report(step.report);
  if ('share' in step) return client.share(step.share, step.words ?? '');
  if ('click' in step) return client.click(titleOf(step.click, language), step.row);
  if ('send' in step) return client.send(titleOf(step.button ?? 'engine.send', language), withIds(step.send));
  if ('like' in step) return client.like();
  if ('again' in step) return client.again();
  if ('wait' in step) world.clock.advance(step.wait * 60_000);
}

/** Devices and items go by what people call them: a serial number, an order number. */
function withIds(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key.replace(/^item (.+)$/, (_all, number) => `item-${itemId(number)}`),
      devices.find(({ serial }) => serial === value)?.id ?? value,
    ]),
  );
}

function itemId(number: string): string {
  const found = catalogueItems.find(({ orderNumber }) => orderNumber === number);
  if (!found) throw new Error(`the catalogue has no ${number}`);
  return found.id;
}

/** What is in a shared file says nothing to whoever reads about a step. */
function withoutBytes(key: string, value: unknown): unknown {
  return key === 'bytes' ? undefined : value;
}

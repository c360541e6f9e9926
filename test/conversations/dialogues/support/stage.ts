import type { ChannelName } from '../../../../bot/engine/turn.ts';
import { defaultLocales, type Language } from '../../../../cards/texts/language.ts';
import type { AtClient } from '../../../support/world/at-client.ts';
import type { PersonName } from '../../../support/world/demo-people.ts';
import { join } from '../../../support/world/join-world.ts';
import type { World } from '../../../support/world/start-world.ts';
import type { Dialogue, WallClock } from './dialogue.ts';
import { loadNames, type Names } from './names.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/** What one person has done and seen so far. */
export type Part = {
  client: AtClient;
  /** Everything they typed. */
  typed: string;
  /** What was answered last. */
  answer: string;
  /** The message answered last in each of their turns. */
  messages: (string | null)[];
};

/** A dialogue being held. */
export type Stage = {
  world: World;
  dialogue: Dialogue;
  channel: ChannelName;
  parts: Map<PersonName, Part>;
  /** What the step that comes next is compared with. */
  before: Marks;
};

export type Marks = {
  snapshot: Snapshot;
  names: Names;
  /** Ids of all that went out. */
  sent: readonly string[];
  errors: number;
};

const beginning: WallClock = '2026-11-20 10:15';

/** A line that means nothing but hello. */
const hello: Record<Language, string> = { fr: 'bonjour', nl: 'goedemorgen', en: 'good morning' };

/** Sets the clock, lets those around write once, and remembers what there is. */
export async function openStage(world: World, dialogue: Dialogue, channel: ChannelName): Promise<Stage> {
  const parts = new Map<PersonName, Part>();
  putClock(world, dialogue, dialogue.starts ?? beginning);
  for (const [name, language] of Object.entries(dialogue.around ?? {})) {
    const { client } = partOf({ world, channel, parts }, name as PersonName, language);
    await client.say(hello[language]);
    client.news();
  }
  const { db, log } = world;
  const sent = (await db.outbox.findMany({ select: { id: true } })).map(({ id }) => id);
  const before = {
    snapshot: await takeSnapshot(db),
    names: await loadNames(db),
    sent,
    errors: log.errors.length,
  };
  return { world, dialogue, channel, parts, before };
}

/** Somebody at their client, in the dialogue's chat system. */
export function partOf(
  { world, channel, parts }: Pick<Stage, 'world' | 'channel' | 'parts'>,
  name: PersonName,
  language: Language,
): Part {
  const known = parts.get(name);
  if (known) return known;
  const client = join(world, name, channel, defaultLocales[language]);
  const part: Part = { client, typed: '', answer: '', messages: [] };
  parts.set(name, part);
  return part;
}

/** Puts the clock to a moment where the company is. */
export function putClock({ clock }: World, { zone = '+01:00' }: Dialogue, moment: WallClock): void {
  const at = new Date(`${moment.replace(' ', 'T')}:00${zone}`);
  clock.advance(at.getTime() - clock.now().getTime());
}

import { registry } from '../../bot/capabilities/registry.ts';
import type { Registry } from '../../bot/engine/registry.ts';
import type { Reply } from '../../bot/engine/turn.ts';
import { type Language, languages } from '../../cards/texts/language.ts';
import { type CardView, cardViews } from '../../cards/views/card-view.ts';
import type { Database } from '../../prisma/client.ts';
import { nodesIn } from '../support/nodes-in.ts';
import { listenTo } from './listen.ts';
import { type Outline, outlineOf } from './outline.ts';

/** One thing the assistant shows: once for all languages, devices and people. */
export type Exhibit = {
  /** The capabilities that say it; `engine` when none does. */
  by: string;
  /** The template of a card, else the kind of the reply. */
  name: string;
  outline: Outline;
  /** The longest of each language that was published. */
  replies: Partial<Record<Language, Reply>>;
};

/** Collects what conversations lead to. */
export type Collection = {
  /** The capabilities to hold the conversations with. */
  registry: Registry;
  /** Takes all that was published in this database. */
  take(db: Database): Promise<void>;
  /** What there is to see, by capability and name. */
  exhibits(): Exhibit[];
};

type Published = { language: Language; reply: Reply };

export function createCollection(): Collection {
  const said = new Map<string, Set<string>>();
  const published = new Map<string, Published>();
  const heard = (capability: string, given: unknown) => {
    for (const part of partsIn(given)) {
      const id = JSON.stringify(part);
      said.set(id, (said.get(id) ?? new Set()).add(capability));
    }
  };
  return {
    registry: listenTo(registry, heard),
    async take(db) {
      for (const row of await db.outbox.findMany({ select: { language: true, reply: true } })) {
        const one = { language: row.language as Language, reply: row.reply as unknown as Reply };
        published.set(JSON.stringify(one), one);
      }
    },
    exhibits: () => arrange([...published.values()], outlinesOf(said)),
  };
}

/** Outlines are drawn at the end, when every text that was shown is known. */
function outlinesOf(said: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const outlines = new Map<string, Set<string>>();
  for (const [part, capabilities] of said) {
    const id = JSON.stringify(outlineOf(JSON.parse(part)));
    outlines.set(id, new Set([...(outlines.get(id) ?? []), ...capabilities]));
  }
  return outlines;
}

function arrange(published: readonly Published[], said: ReadonlyMap<string, ReadonlySet<string>>): Exhibit[] {
  const exhibits = new Map<string, Exhibit>();
  for (const { language, reply } of published) {
    const outline = outlineOf(reply);
    const id = JSON.stringify(outline);
    const exhibit = exhibits.get(id) ?? {
      by: speakers(reply, said),
      name: nameOf(reply),
      outline,
      replies: {},
    };
    exhibit.replies[language] = longer(exhibit.replies[language], reply);
    exhibits.set(id, exhibit);
  }
  const order = ({ by, name, outline }: Exhibit) => `${by} ${name} ${JSON.stringify(outline)}`;
  return [...exhibits.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function speakers(reply: Reply, said: ReadonlyMap<string, ReadonlySet<string>>): string {
  const names = partsIn(reply).flatMap((part) => [...(said.get(JSON.stringify(outlineOf(part))) ?? [])]);
  return [...new Set(names)].sort().join(', ') || 'engine';
}

/** The cards, files and lines of a reply, or of whatever holds replies. */
function partsIn(value: unknown): object[] {
  return nodesIn(value).filter(
    (node) =>
      isCard(node) || ((node.kind === 'text' || node.kind === 'file') && typeof node.text === 'string'),
  );
}

function isCard(node: object): node is CardView {
  return 'card' in node && typeof node.card === 'string' && node.card in cardViews && 'data' in node;
}

/** The template of a card, else the kind of the reply. */
function nameOf(reply: Reply): string {
  return reply.kind === 'card' ? reply.card.card : reply.kind;
}

/** Long words show best whether there is room for them; of two equally long ones always the same is kept. */
function longer(known: Reply | undefined, reply: Reply): Reply {
  if (!known) return reply;
  const [old, fresh] = [JSON.stringify(known), JSON.stringify(reply)];
  const isLonger = fresh.length > old.length || (fresh.length === old.length && fresh < old);
  return isLonger ? reply : known;
}

/** An exhibit's replies, language by language. */
export function inLanguages({ replies }: Exhibit): Published[] {
  return languages.flatMap((language) => {
    const reply = replies[language];
    return reply ? [{ language, reply }] : [];
  });
}

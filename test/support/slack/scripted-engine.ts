import type { Engine, MessageRef, Outgoing, Reply, Turn } from '../../../bot/engine/turn.ts';
import type { Language } from '../../../bot/understanding/types.ts';
import type { MemoryInbox } from './memory-inbox.ts';

export type Answered = { reply: Reply; replaces?: MessageRef | null; language?: Language };
type Script = (turn: Turn) => readonly Answered[] | Promise<readonly Answered[]>;

export type ScriptedEngine = Engine & {
  turns: Turn[];
  delivered: Engine['delivered'];
  /** What was reported as delivered: outgoing id and the platform's message. */
  reports: [string, MessageRef | null][];
  /** What it answers from now on. */
  answer(script: Script): void;
  /** All it has ever sent out, by id. */
  outbox: Map<string, Outgoing>;
};

/** An engine that says what a test tells it to, once for each key, and marks the inbox as the real one does. */
export function createScriptedEngine(inbox: MemoryInbox): ScriptedEngine {
  const turns: Turn[] = [];
  const reports: ScriptedEngine['reports'] = [];
  const outbox: ScriptedEngine['outbox'] = new Map();
  const given = new Map<string, Outgoing[]>();
  let script: Script = () => [];
  return {
    turns,
    reports,
    outbox,
    answer: (next) => {
      script = next;
    },
    handle: async (turn) => {
      const before = given.get(turn.key);
      if (before) return { duplicate: true, outgoing: before };
      turns.push(turn);
      const outgoing = (await script(turn)).map((each, at) => toOutgoing(turn, each, at));
      given.set(turn.key, outgoing);
      for (const each of outgoing) outbox.set(each.id, each);
      await inbox.done('slack', turn.key);
      return { duplicate: false, outgoing };
    },
    delivered: async (id, message) => {
      reports.push([id, message]);
    },
  };
}

function toOutgoing(turn: Turn, { reply, replaces = null, language = 'en' }: Answered, at: number): Outgoing {
  const { channel, conversation } = turn;
  return { id: `${turn.key}/${at}`, channel, address: conversation.address, language, reply, replaces };
}

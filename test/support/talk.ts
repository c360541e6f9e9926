import { registry } from '../../bot/capabilities/registry.ts';
import type { EngineDeps, Log } from '../../bot/engine/engine-deps.ts';
import { createEngine } from '../../bot/engine/handle-turn.ts';
import { createRegistry } from '../../bot/engine/registry.ts';
import type { Engine, MessageRef, Reply, Turn } from '../../bot/engine/turn.ts';
import { jobs } from '../../bot/jobs/jobs.ts';
import { splitRequests } from '../../bot/understanding/split-requests.ts';
import { thresholds } from '../../bot/understanding/thresholds.ts';
import { loadUnderstanding } from '../../bot/understanding/understand.ts';
import type { CardAction } from '../../cards/views/card-view.ts';
import { createProgrammes } from '../../domain/programmes/load-programme.ts';
import { openKnowledge } from '../../knowledge/open-knowledge.ts';
import type { Database } from '../../prisma/client.ts';
import { identities, people } from '../../prisma/seed/demo/people.ts';
import { fixedClock, seriesOfIds } from './clock.ts';

export { createRegistry };

/** Errors the engine logged, so that a test can say there were none. */
export type TestLog = Log & { errors: object[] };

/** An engine on a test database, with the real understanding and the real articles. */
export async function testEngine(db: Database, changes: Partial<EngineDeps> = {}) {
  const log = testLog();
  const knowledge = await openKnowledge({ onProblems: fail, onError: fail });
  const clock = fixedClock();
  const deps: EngineDeps = {
    db,
    clock,
    ids: seriesOfIds(),
    log,
    jobs,
    registry,
    programmes: createProgrammes(),
    knowledge,
    understand: loadUnderstanding(),
    thresholds,
    split: splitRequests,
    ...changes,
  };
  return { engine: createEngine(deps), deps, log, clock, close: () => knowledge.close() };
}

function fail(problem: unknown): never {
  throw new Error(`the articles do not load: ${JSON.stringify(problem)}`);
}

/** A log that remembers. */
export function testLog(): TestLog {
  const errors: object[] = [];
  return {
    errors,
    info: () => undefined,
    warn: () => undefined,
    error: (detail) => void errors.push(detail),
  };
}

type PersonName = 'Alex' | 'Megan' | 'Adele' | 'Isaiah' | 'Patti' | 'Lynne' | 'Joris' | 'Nobody';

let talks = 0;

function nextTalk(): number {
  talks += 1;
  return talks;
}

/** One person's side of a conversation with the engine: says, clicks by the title of a button, fills forms. */
export class Talk {
  #sent = 0;
  /** Events of two talks of one person are different events. */
  readonly #talk = nextTalk();
  #messages = 0;
  /** The last replies, in order. */
  replies: Reply[] = [];
  last: MessageRef | null = null;

  constructor(
    readonly engine: Engine,
    readonly who: PersonName = 'Alex',
    readonly now: Date = new Date('2026-11-23T09:00:00Z'),
  ) {}

  async say(text: string, key?: string): Promise<Reply[]> {
    return this.#turn({ kind: 'text', text }, key);
  }

  /** Clicks the button with this title in the last replies. */
  async click(title: string): Promise<Reply[]> {
    const action = this.buttons().find((one) => one.title === title);
    if (!action)
      throw new Error(
        `no button "${title}" among: ${this.buttons()
          .map((one) => one.title)
          .join(', ')}`,
      );
    return this.act(action.action, action.payload);
  }

  async act(action: string, payload: unknown): Promise<Reply[]> {
    return this.#turn({ kind: 'action', action, payload, message: this.last });
  }

  /** Sends the form shown, with its values and these changes. */
  async submit(changes: Record<string, unknown> = {}): Promise<Reply[]> {
    const form = this.replies.find((reply) => reply.kind === 'form');
    if (form?.kind !== 'form') throw new Error('no form is shown');
    const values = Object.fromEntries(form.form.fields.map((field) => [field.key, field.value]));
    return this.#turn({
      kind: 'submit',
      draftId: form.draftId,
      values: { ...values, ...changes },
      message: this.last,
    });
  }

  buttons(): CardAction[] {
    return this.replies.flatMap((reply) => (reply.kind === 'text' ? [] : actionsIn(reply)));
  }

  /** Everything said, as one text to look into. */
  text(): string {
    return JSON.stringify(this.replies);
  }

  async #turn(input: Input, key?: string): Promise<Reply[]> {
    this.#sent += 1;
    const result = await this.engine.handle({
      ...this.#head(key ?? `${this.who}-${this.#talk}-${this.#sent}`),
      ...input,
    } as Turn);
    this.replies = result.outgoing.map((one) => one.reply);
    for (const outgoing of result.outgoing) {
      this.#messages += 1;
      const message = outgoing.replaces ?? {
        address: outgoing.address,
        messageId: `${this.who}-m${this.#messages}`,
      };
      if (outgoing.reply.kind !== 'text') this.last = message;
      await this.engine.delivered(outgoing.id, message);
    }
    return this.replies;
  }

  #head(key: string) {
    const person = people.find((one) => one.name.startsWith(`${this.who} `));
    const identity = identities.find((one) => one.personId === person?.id && one.channel === 'teams');
    const address = { to: this.who };
    return {
      channel: 'teams' as const,
      key,
      receivedAt: this.now,
      conversation: { id: `c-${this.who}`, scope: 'personal' as const, address },
      sender: {
        tenantId: identity?.tenantId ?? 'elsewhere',
        externalId: identity?.externalId ?? this.who,
        name: person?.name ?? null,
        locale: 'en-GB',
      },
    };
  }
}

type Input =
  | { kind: 'text'; text: string }
  | { kind: 'action'; action: string; payload: unknown; message: MessageRef | null }
  | { kind: 'submit'; draftId: string; values: Record<string, unknown>; message: MessageRef | null };

function actionsIn(value: unknown): CardAction[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  if (value === null || typeof value !== 'object') return [];
  if ('action' in value && 'payload' in value) return [value as CardAction];
  return Object.values(value).flatMap(actionsIn);
}

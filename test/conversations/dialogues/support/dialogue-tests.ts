import { describe, expect, it } from 'vitest';
import type { ChannelName } from '../../../../bot/engine/turn.ts';
import { startWorld } from '../../../support/world/start-world.ts';
import { dialogues } from '../index.ts';
import { knownFailures } from '../known-failures.ts';
import type { Dialogue } from './dialogue.ts';
import { holdDialogue, type StepResult } from './hold-dialogue.ts';
import { isMissing } from './not-built.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** For the report: what became of each step. */
    steps?: StepResult[];
  }
}

/** A dialogue is many turns, and several are held at the same time. */
const timeout = 120_000;

/** Holds every dialogue that belongs to a chat system; a step on the list of known failures has to fail. */
export function dialogueTests(channel: ChannelName): void {
  const held = dialogues.filter(({ only }) => only === undefined || only === channel);

  describe(`in ${channel}`, () => {
    for (const dialogue of held)
      it.concurrent(titleOf(dialogue, channel), { timeout }, async ({ task }) => {
        const steps = await holdDialogue(dialogue, channel, startWorld);
        task.meta.steps = steps;
        const failed = steps.filter(({ state }) => state === 'failed');
        const unknown = failed.filter(({ id }) => !isKnown(id, channel));
        expect(unknown.map(explain), 'steps that fail').toEqual([]);
        const recovered = steps.filter(({ id, state }) => state === 'passed' && isKnown(id, channel));
        expect(
          recovered.map(({ id }) => id),
          'steps that pass here now: take them off the list, or name where they still fail',
        ).toEqual([]);
      });

    it('lists as known failures only steps that are held', () => {
      const ids = dialogues.flatMap(({ id, steps }) =>
        steps.flatMap(({ waitsFor }, at) => (waitsFor ? [] : [`${id}.${at + 1}`])),
      );
      const known = Object.keys(knownFailures).map((key) => key.replace(/ (teams|slack)$/, ''));
      expect(known.filter((id) => !ids.includes(id))).toEqual([]);
    });

    it('waits for nothing that is built', () => {
      const waiting = held.flatMap(({ id, steps }) =>
        steps.flatMap(({ waitsFor, expect: { later = {} } }, at) =>
          [waitsFor ?? [], Object.keys(later)].flat().map((what) => ({ step: `${id}.${at + 1}`, what })),
        ),
      );
      expect(waiting.filter(({ what }) => !isMissing(what as never))).toEqual([]);
    });
  });
}

/** A dialogue claims its requirements only when all of it is held and nothing of it fails. */
function titleOf({ id, title, rows, steps }: Dialogue, channel: ChannelName): string {
  const isWhole = steps.every(
    ({ waitsFor, expect: { later } }, at) => !waitsFor && !later && !isKnown(`${id}.${at + 1}`, channel),
  );
  return `${id} ${title} ${isWhole ? `[${rows}]` : `(${rows})`}`;
}

/** On the list for both chat systems, or for this one. */
function isKnown(step: string, channel: ChannelName): boolean {
  return step in knownFailures || `${step} ${channel}` in knownFailures;
}

function explain({ id, did, failures }: StepResult): string {
  const lines = failures.map(({ expected, came }) => `  expected ${expected}\n  came     ${came}`);
  return [`${id} ${did}`, ...lines].join('\n');
}

import type { ChannelName } from '../../../../bot/engine/turn.ts';
import type { World } from '../../../support/world/start-world.ts';
import type { Dialogue, Step } from './dialogue.ts';
import { doStep } from './do-step.ts';
import type { Failure } from './failure.ts';
import { foreignTo } from './foreign.ts';
import { judgeStep } from './judge-step.ts';
import type { NotBuilt } from './not-built.ts';
import { seeStep } from './see-step.ts';
import { openStage, type Stage } from './stage.ts';

/** What became of a step; nothing else fails because a step before it did. */
export type StepResult = {
  /** Such as `D01.3`. */
  id: string;
  /** Who did what. */
  did: string;
  state: 'passed' | 'failed' | 'waiting';
  failures: Failure[];
  /** What all of it, or a part of it, waits for. */
  waitsFor: NotBuilt[];
};

/** Holds a dialogue to its end and judges every step; `start` is called only when there is a step to hold. */
export async function holdDialogue(
  dialogue: Dialogue,
  channel: ChannelName,
  start: () => Promise<World & { stop(): Promise<void> }>,
): Promise<StepResult[]> {
  if (dialogue.steps.every(({ waitsFor }) => waitsFor))
    return dialogue.steps.map((step, at) => leftOut(dialogue, step, at));
  const world = await start();
  try {
    const stage = await openStage(world, dialogue, channel);
    const results: StepResult[] = [];
    for (const [at, step] of dialogue.steps.entries())
      results.push(step.waitsFor ? leftOut(dialogue, step, at) : await holdStep(stage, step, at));
    return results;
  } finally {
    await world.stop();
  }
}

function leftOut({ id, who }: Dialogue, step: Step, at: number): StepResult {
  const waitsFor = step.waitsFor ? [step.waitsFor] : [];
  return { id: `${id}.${at + 1}`, did: deed(step, who), state: 'waiting', failures: [], waitsFor };
}

async function holdStep(stage: Stage, step: Step, at: number): Promise<StepResult> {
  const { id, who, language, around = {} } = stage.dialogue;
  const impossible = await doStep(stage, step).then(() => [], asFailure);
  const seen = await seeStep(stage, step);
  const setting = {
    language: step.in ?? language,
    around: { ...around, [who]: language },
    foreign: foreignTo(step.by ?? who),
  };
  const failures = impossible.length > 0 ? impossible : judgeStep(step.expect, seen, setting);
  return {
    id: `${id}.${at + 1}`,
    did: deed(step, who),
    state: failures.length > 0 ? 'failed' : 'passed',
    failures,
    waitsFor: Object.keys(step.expect.later ?? {}) as NotBuilt[],
  };
}

/** What somebody cannot do is a failure like any other, such as a button that is not there. */
function asFailure(error: unknown): Failure[] {
  return [
    { expected: 'that this can be done', came: error instanceof Error ? error.message : String(error) },
  ];
}

function deed(step: Step, who: string): string {
  const name = step.by ?? who;
  if ('posts' in step) return `${name} posts ${step.posts.name} ${step.say ?? ''}`.trim();
  if ('say' in step) return `${name}: ${step.say}`;
  return 'click' in step
    ? `${name} clicks ${[step.click].flat().join(', ')}`
    : `${name} reacts to turn ${step.reacts}`;
}

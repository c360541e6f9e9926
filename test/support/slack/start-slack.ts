import type { SlackDeps } from '../../../bot/channels/slack/deps.ts';
import { fixedClock } from '../clock.ts';
import { memoryFiles } from '../memory-files.ts';
import { quietLog } from '../quiet-log.ts';
import { type Joined, joinSlack } from './join-slack.ts';
import { createMemoryInbox, type MemoryInbox } from './memory-inbox.ts';
import { createScriptedEngine, type ScriptedEngine } from './scripted-engine.ts';

/** Monday morning, when nothing has been said yet. */
export const start = new Date('2026-03-02T09:00:00Z');

export type Rig = Joined & {
  inbox: MemoryInbox;
  engine: ScriptedEngine;
  lines: Record<string, unknown>[];
  /** Lets time pass, in ms. */
  pass(ms: number): void;
};

/** The Slack channel alone, between the fake Slack and an engine that follows a script. */
export async function startSlack(
  options: Partial<Pick<SlackDeps, 'answerWithinMs' | 'files'>> = {},
): Promise<Rig> {
  const clock = fixedClock(start);
  const inbox = createMemoryInbox();
  const engine = createScriptedEngine(inbox);
  const { log, lines } = quietLog();
  const joined = await joinSlack({ engine, inbox, log, clock, files: memoryFiles({}), ...options });
  return { ...joined, inbox, engine, lines, pass: clock.advance };
}

import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { knownFailures } from '../known-failures.ts';
import type { StepResult } from './hold-dialogue.ts';

type Held = StepResult & { channels: string[] };

/** The reporter of `npm run dialogues`: how many steps pass, fail and wait, and of every failing one why. */
export default class DialogueReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const held = modules.flatMap(testsOf).flatMap(stepsOf);
    const told = together(held).sort((one, other) => (one.id < other.id ? -1 : 1));
    const failed = told.filter(({ state }) => state === 'failed');
    const passNow = told.filter((step) => step.state === 'passed' && reasonOf(step) !== undefined);
    const parts = [
      ...failed.map(failureOf),
      ...passNow.map(
        ({ id, channels }) => `${id} passes now in ${channels.join(' and ')}: take it off the list`,
      ),
      waitingIn(told),
      kindsOf(failed),
      tableOf(held),
      ...modules.flatMap(testsOf).flatMap(troubleOf),
      ...modules.flatMap((module) => module.errors().map(({ message }) => message)),
    ];
    console.log(parts.join('\n\n'));
  }
}

function testsOf(module: TestModule): TestCase[] {
  return [...module.children.allTests()];
}

function stepsOf(test: TestCase): Held[] {
  const channel = test.fullName.startsWith('in teams') ? 'teams' : 'slack';
  return (test.meta().steps ?? []).map((step) => ({ ...step, channels: [channel] }));
}

/** What came to the same in both chat systems is told once. */
function together(held: readonly Held[]): Held[] {
  const byOutcome = new Map<string, Held>();
  for (const one of held) {
    const key = `${one.id} ${one.state} ${one.failures.map(({ expected }) => expected).join()}`;
    byOutcome.set(key, { ...one, channels: [...(byOutcome.get(key)?.channels ?? []), ...one.channels] });
  }
  return [...byOutcome.values()];
}

function reasonOf({ id, channels }: Held): string | undefined {
  return knownFailures[id] ?? knownFailures[`${id} ${channels[0]}`];
}

function failureOf(step: Held): string {
  const { id, did, failures, channels } = step;
  const where = channels.length === 2 ? '' : ` (${channels[0]})`;
  const lines = failures.flatMap(({ expected, came }) => [
    `expected  ${expected}`,
    `came      ${oneLine(came)}`,
  ]);
  const reason = reasonOf(step) ?? 'NOT ON THE LIST OF KNOWN FAILURES';
  return [`${id}${where}  ${oneLine(did)}`, ...[`(${reason})`, ...lines].map((line) => `      ${line}`)].join(
    '\n',
  );
}

function waitingIn(steps: readonly Held[]): string {
  const waiting = steps.flatMap(({ id, state, waitsFor }) =>
    waitsFor.map((what) => ({ name: what, value: state === 'waiting' ? id : `${id} in part` })),
  );
  const lines = grouped(waiting).map(([what, ids]) => `  ${what.padEnd(20)} ${[...new Set(ids)].join(', ')}`);
  return ['Waiting for', ...lines].join('\n');
}

/** The list by kind of reason, the most frequent first. */
function kindsOf(failed: readonly Held[]): string {
  const kinds = failed.map((step) => ({
    name: (reasonOf(step) ?? 'not on the list').split(':')[0] ?? '',
    value: step.id,
  }));
  const lines = grouped(kinds).map(([kind, ids]) => {
    const steps = [...new Set(ids)];
    return `  ${kind.padEnd(16)}${String(steps.length).padStart(4)} ${steps.join(', ')}`;
  });
  return ['Failing', ...lines].join('\n');
}

/** Values by name, the name with most of them first. */
function grouped(entries: readonly { name: string; value: string }[]): [string, string[]][] {
  const byName = new Map<string, string[]>();
  for (const { name, value } of entries) byName.set(name, [...(byName.get(name) ?? []), value]);
  return [...byName].sort(([, one], [, other]) => other.length - one.length);
}

function tableOf(held: readonly Held[]): string {
  const row = (name: string, ...cells: unknown[]) =>
    name.padEnd(8) + cells.map((cell) => String(cell).padStart(9)).join('');
  const counts = ['teams', 'slack'].map((channel) => {
    const steps = held.filter(({ channels }) => channels[0] === channel);
    const count = (state: Held['state']) => steps.filter((one) => one.state === state).length;
    return row(channel, count('passed'), count('failed'), count('waiting'));
  });
  return [row('steps', 'passed', 'failed', 'waiting'), ...counts].join('\n');
}

/** What is no matter of steps, such as a dialogue that could not be held. */
function troubleOf(test: TestCase): string[] {
  const result = test.result();
  const isAboutSteps = (test.meta().steps ?? []).length > 0;
  if (result.state !== 'failed' || isAboutSteps) return [];
  return [`✗ ${test.fullName}\n${result.errors.map(({ message }) => message).join('\n')}`];
}

const shown = 220;

function oneLine(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' | ');
  return line.length > shown ? `${line.slice(0, shown)}…` : line;
}

import type { Utterance } from './capability.ts';
import { pressButton } from './handle-click.ts';
import { mayUse, type Registry } from './registry.ts';
import type { Handled, TurnState } from './turn-state.ts';

type Said = {
  utterance: Utterance;
  isOpen: boolean;
  /** The message answers nothing that is asked: the commands that wait for that are heard, and no others. */
  isLate?: boolean;
};

/**
 * Wordings that mean one thing, whatever the understanding makes of them ("knowledge gaps", "it came back"). The first
 * command that knows the words and has something to say to them answers; null when there is none.
 */
export async function runCommand(
  state: TurnState,
  registry: Registry,
  { utterance, isOpen, isLate = false }: Said,
): Promise<Handled | null> {
  const { scene, session } = state;
  if (scene.actor === null) return null;
  const { role } = scene.actor;
  const commands = registry.all.filter((one) => mayUse(one, role)).flatMap((one) => one.commands ?? []);
  for (const { heard, interrupts, afterAnswers = false, run } of commands) {
    if (afterAnswers !== isLate || (isOpen && !interrupts) || !heard(utterance.text, utterance)) continue;
    const said = await run(scene, utterance);
    const settled = { ...state, session: { ...session, misses: 0 } };
    if (said && 'press' in said) return pressButton(settled, registry, said.press);
    if (said) return { answer: said, session: settled.session };
  }
  return null;
}

import type { Utterance } from './capability.ts';
import { mayUse, type Registry } from './registry.ts';
import type { Handled, TurnState } from './turn-state.ts';

/**
 * Wordings that mean one thing, whatever the understanding makes of them ("knowledge gaps", "it came back"). The first
 * capability that knows the words and has something to say to them answers; null when there is none.
 */
export async function runCommand(
  state: TurnState,
  registry: Registry,
  { utterance, isOpen }: { utterance: Utterance; isOpen: boolean },
): Promise<Handled | null> {
  const { scene, session } = state;
  if (scene.actor === null) return null;
  const { role } = scene.actor;
  for (const { commands } of registry.all.filter((one) => mayUse(one, role))) {
    const command = commands?.find(
      (one) => (one.interrupts || !isOpen) && one.heard(utterance.text, utterance),
    );
    const answer = await command?.run(scene, utterance);
    if (answer) return { answer, session: { ...session, misses: 0 } };
  }
  return null;
}

import { refusalCard } from './present-refusal.ts';
import { helpButton } from './replies.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

/** What somebody is told whose role does not allow a thing: why, and what to do instead (G5, G8). */
export function forbidden(state: TurnState): Handled {
  const { t } = state.scene;
  return say(state, refusalCard(t, { code: 'not-allowed', args: {} }, [helpButton(t)]));
}

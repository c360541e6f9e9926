import { refusalCard } from './present-refusal.ts';
import { button } from './replies.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

/** What somebody is told whose role does not allow a thing: why, and what to do instead (G5, G8). */
export function forbidden(state: TurnState): Handled {
  const { t } = state.scene;
  const help = button('engine.help', t.text('engine.help'));
  return say(state, refusalCard(t, { code: 'not-allowed', args: {} }, [help]));
}

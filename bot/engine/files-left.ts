import { helpButton, notice } from './replies.ts';
import { type Handled, saidFirst, say, type TurnState } from './turn-state.ts';

/** How many pictures and files came with the words of a turn. */
export function filesOf({ turn }: Pick<TurnState, 'turn'>): number {
  return turn.kind === 'text' ? (turn.files ?? 0) : 0;
}

/** A message with nothing but files: they are not kept, so it is said what to write instead. */
export function filesAlone(state: TurnState): Handled {
  const { t } = state.scene;
  const count = filesOf(state);
  return say(
    state,
    notice(t.text('engine.files.title', { count }), t.text('engine.files.text'), [helpButton(t)]),
  );
}

/** The answer to the words of a message, and before it that its files were not kept: nobody is to count on them. */
export function withFilesNamed(state: TurnState, handled: Handled): Handled {
  const { t } = state.scene;
  const count = filesOf(state);
  if (count === 0 || state.turn.kind !== 'text' || state.turn.text.trim() === '') return handled;
  return saidFirst(handled, { kind: 'text', text: t.text('engine.files.left', { count }) });
}

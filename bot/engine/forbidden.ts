import { listApprovers } from '../../domain/approvals/list-approvers.ts';
import { refusalCard } from './present-refusal.ts';
import { helpButton } from './replies.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

/** What somebody is told whose role does not allow a thing: why, who can do it, and what to do instead (G5, G8). */
export async function forbidden(state: TurnState): Promise<Handled> {
  const { t, db, actor } = state.scene;
  const administrators = actor?.role === 'user' ? await listApprovers(db, actor.account.id) : [];
  const names = t.list(administrators.map(({ name }) => name));
  const facts = names === '' ? [] : [{ label: t.text('refusal.administrators'), value: names }];
  return say(state, refusalCard(t, { code: 'not-allowed', args: {} }, [helpButton(t)], facts));
}

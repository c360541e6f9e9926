import { listApprovers } from '../../domain/approvals/list-approvers.ts';
import { askAdministrators, longestPassedOn } from './ask-administrators.ts';
import { linkTo } from './links.ts';
import { refusalCard } from './present-refusal.ts';
import { helpButton } from './replies.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

/**
 * What somebody is told whose role does not allow a thing: why, who can do it, and what to do instead (G5, G8). What was
 * said can be passed on to them.
 */
export async function forbidden(state: TurnState, said = ''): Promise<Handled> {
  const { t, db, actor } = state.scene;
  const administrators = actor?.role === 'user' ? await listApprovers(db, actor.account.id) : [];
  const names = t.list(administrators.map(({ name }) => name));
  const facts = names === '' ? [] : [{ label: t.text('refusal.administrators'), value: names }];
  const text = said.trim().slice(0, longestPassedOn);
  const isNobody = names === '' || text === '';
  const ask = isNobody ? [] : [linkTo(askAdministrators, t.text('refusal.ask.button'), { text }, 'positive')];
  return say(state, refusalCard(t, { code: 'not-allowed', args: {} }, [...ask, helpButton(t)], facts));
}

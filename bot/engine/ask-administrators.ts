import { z } from 'zod';
import { listApprovers } from '../../domain/approvals/list-approvers.ts';
import type { Scene, Speech } from './capability.ts';
import { action, linkTo } from './links.ts';
import { notice } from './replies.ts';
import type { Handled, TurnState } from './turn-state.ts';

/** More words than this are a letter; the rest is told in person. */
export const longestPassedOn = 500;

const passedOn = z.object({ text: z.string().min(1).max(longestPassedOn) });

/** Passes what somebody may not do on to the administrators, in their words (G5, G8). */
export const askAdministrators = action('engine.askAdministrators', passedOn);

/** Begins what was passed on, for an administrator. */
export const takeUp = action('engine.takeUp', passedOn);

/** Tells the administrators of the own account what somebody would like, with a button that begins it. */
export async function passOn(state: TurnState, scene: Scene, text: string): Promise<Handled> {
  const { t, db, actor } = scene;
  const administrators = await listApprovers(db, actor.account.id);
  const names = t.list(administrators.map(({ name }) => name));
  const asked = ({ t: words }: Speech) => {
    const begin = linkTo(takeUp, words.text('refusal.ask.takeUp'), { text }, 'positive');
    const { name } = actor;
    return notice(words.text('refusal.ask.title', { name }), words.text('refusal.ask.text', { text }), [
      begin,
    ]);
  };
  const told = notice(t.text('refusal.ask.done'), t.text('refusal.ask.doneText', { names }));
  const personIds = administrators.map(({ id }) => id);
  return {
    answer: { replies: [told], notifications: [{ personIds, reply: asked }] },
    session: state.session,
  };
}

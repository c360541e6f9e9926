import { remindApprovers } from '../../../domain/approvals/remind-approvers.ts';
import { listSent } from '../../../domain/sent/list-sent.ts';
import { findSentOrder } from '../../../domain/supplies/sent-order.ts';
import type { Answer, Command, Scene, Speech } from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import type { Reply } from '../../engine/turn.ts';
import { pendingCard, subjectOf } from '../approvals/approval-card.ts';
import { remind } from '../parts/sent/sent-links.ts';
import { refusedAnswer } from './refused.ts';
import { dayMs, since } from './since.ts';
import { whichCard } from './which-card.ts';
import { saysRemind } from './words.ts';

/** Shows the request again to everybody who can decide about it; below the card that was clicked. */
export async function remindThem(scene: Scene, orderId: string): Promise<Answer> {
  const { t, actor } = scene;
  const reminded = await remindApprovers(scene, orderId);
  if (!reminded.ok) {
    const found = await findSentOrder(scene, orderId);
    return refusedAnswer(scene, reminded.refusal, found.ok ? found.value : null);
  }
  const { order, approval, asked } = reminded.value;
  const view = { ...approval, programme: actor.programme };
  const reply = (speech: Speech): Reply => ({ kind: 'card', card: pendingCard(speech, view, true, true) });
  const names = t.list(
    asked.map(({ name }) => name),
    'and',
  );
  const text = t.text('sent.order.reminded', { names, number: String(order.number) });
  return {
    replies: [{ kind: 'text', text }],
    keepsMessage: true,
    notifications: [
      {
        personIds: asked.map(({ id }) => id),
        kind: 'approval-asked',
        subject: subjectOf(approval.id),
        reply,
      },
    ],
  };
}

/** "Remind them": of the order that waits; which one is asked when there are several. */
export const remindCommand: Command = {
  heard: saysRemind,
  interrupts: false,
  afterAnswers: true,
  async run(scene) {
    const sent = await listSent(scene, since(scene, 7 * dayMs));
    const waiting = sent.filter((one) => one.sent.kind === 'order' && one.sent.acted === null);
    const [only, ...more] = waiting;
    if (only === undefined) return null;
    if (more.length === 0) return remindThem(scene, only.ref.id);
    const { t } = scene;
    const choices = waiting.map(({ ref, sent }) => ({
      sent,
      button: linkTo(remind, t.text('sent.remind'), { order: ref.id }),
    }));
    return whichCard(scene, null, choices);
  },
};

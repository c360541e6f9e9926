import type { CardView } from '../../../cards/views/card-view.ts';
import type { Sent } from '../../../domain/sent/find-sent.ts';
import type { SentOrder } from '../../../domain/supplies/sent-order.ts';
import type { Scene } from '../../engine/capability.ts';
import { decidedCard } from '../approvals/approval-card.ts';
import { placedCard, waitingCard } from '../order-supplies/placed-cards.ts';
import { caseCard } from '../parts/case/case-card.ts';
import { recordedCard } from '../submit-meters/recorded-card.ts';

/** Something sent, as it stands now, for its sender. Null where only its case could be shown: a comment. */
export function asItStands(scene: Scene, sent: Sent): CardView | null {
  switch (sent.kind) {
    case 'order':
      return orderAsItStands(scene, sent);
    case 'case':
      return caseCard(scene, sent.found);
    case 'readings':
      return sent.readings.length === 0 ? null : recordedCard(scene.t, sent);
    case 'comment':
      return null;
  }
}

function orderAsItStands(scene: Scene, { order, approval, wish, acted }: SentOrder): CardView {
  if (approval === null || acted?.as === 'sent-on') return placedCard(scene, order);
  if (acted !== null) return decidedCard(scene, approval, scene.actor.programme);
  const asked = approval.inCharge.filter(({ id }) => id !== order.requester.id).map(({ name }) => name);
  return waitingCard(scene, { order, wish, asked });
}

import type { CardAction } from '../../../cards/views/card-view.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import type { Sent } from '../../../domain/sent/find-sent.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { orderSome } from '../order-supplies/draft.ts';
import { writeComment } from '../parts/case/case-links.ts';
import { writeToDesk } from '../requests/general-request/request-draft.ts';
import { correctionWaysOut } from '../submit-meters/correction.ts';
import { asItStands } from './as-it-stands.ts';

/** It cannot be taken back: why, and what can be done instead. */
export function refusedAnswer(scene: Scene, refusal: Refusal, sent: Sent | null): Answer {
  const ways = sent === null ? [] : waysOut(scene, refusal, sent);
  return { replies: [refusalCard(scene.t, refusal, ways)], keepsMessage: true };
}

/** The same below the card that was clicked, which shows how the thing stands now. */
export function refusedClick(scene: Scene, refusal: Refusal, sent: Sent | null): Answer {
  const answer = refusedAnswer(scene, refusal, sent);
  const isForeign = refusal.code === 'sent-by-another';
  const card = sent === null || isForeign ? null : asItStands(scene, sent);
  if (card === null) return answer;
  return { replies: [{ kind: 'card', card }, ...answer.replies] };
}

function waysOut({ t }: Scene, { code }: Refusal, sent: Sent): CardAction[] {
  switch (code) {
    case 'order-approved-first':
    case 'order-sent-on':
      return sent.kind === 'order' ? [askDesk({ t }, sent)] : [];
    case 'order-rejected-first':
      return [beginOf(orderSome, t.text('supplies.again'))];
    case 'case-handled':
      return sent.kind === 'case' ? [comment({ t }, sent.found.number)] : [];
    case 'comment-too-old':
      return sent.kind === 'comment' ? [comment({ t }, sent.number)] : [];
    case 'reading-superseded':
      return sent.kind === 'readings' ? correctionWaysOut(t, sent.device) : [];
    default:
      return [];
  }
}

function askDesk({ t }: Pick<Scene, 't'>, { order }: Extract<Sent, { kind: 'order' }>): CardAction {
  const text = t.text('sent.order.toDesk', { number: String(order.number) });
  return beginOf(writeToDesk, t.text('sent.askDesk'), { text, deviceId: order.device?.id ?? null });
}

function comment({ t }: Pick<Scene, 't'>, number: string): CardAction {
  return beginOf(writeComment, t.text('cases.comment'), { number });
}

import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import { findSent, type Sent, type SentRef } from '../../../domain/sent/find-sent.ts';
import { refuseTakeBack } from '../../../domain/sent/rules/take-back.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import { noticeCard } from '../parts/cards.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { orderCard } from '../parts/order/order-card.ts';
import { leave, withdraw } from '../parts/sent/sent-links.ts';
import { counterName } from '../submit-meters/labels.ts';
import { refusedAnswer, refusedClick } from './refused.ts';

/** Asks before anything is withdrawn, in the place of the card that was clicked. Refused when it cannot be any more. */
export async function askByClick(scene: Scene, ref: SentRef): Promise<Answer> {
  return askAbout(scene, ref, refusedClick);
}

/** The same, asked for in words. */
export async function askByWords(scene: Scene, ref: SentRef): Promise<Answer> {
  return askAbout(scene, ref, refusedAnswer);
}

async function askAbout(scene: Scene, ref: SentRef, refused: typeof refusedAnswer): Promise<Answer> {
  const found = await findSent(scene, ref);
  if (!found.ok) return refused(scene, found.refusal, null);
  const refusal = refuseTakeBack(found.value, scene.actor.personId, scene.now);
  return refusal ? refused(scene, refusal, found.value) : question(scene, ref, found.value);
}

/** What the question is called. */
export const withdrawThis = 'withdraw-this';

/** A yes has to be one: a bare "ok" or a like withdraws nothing. */
function question({ t, actor }: Scene, ref: SentRef, sent: Sent): Answer {
  const yes = linkTo(withdraw, t.text('sent.withdraw.yes'), ref, 'destructive');
  const no = linkTo(leave, t.text('sent.withdraw.no'), ref);
  const { title, card } = asked(t, sent, { programme: actor.programme, actions: [yes, no] });
  return {
    replies: [{ kind: 'card', card }],
    asks: { id: withdrawThis, kind: 'send-this', text: title, answers: { yes, no, cancel: no } },
  };
}

type Shown = Pick<Scene['actor'], 'programme'> & { actions: CardAction[] };
type Question = { title: string; card: CardView };

function asked(t: Scene['t'], sent: Sent, { programme, actions }: Shown): Question {
  switch (sent.kind) {
    case 'order': {
      const title = t.text('sent.order.ask', { number: String(sent.order.number) });
      const intro = t.text('sent.order.askText');
      return {
        title,
        card: orderCard(t, sent.order, programme, { title, tone: 'attention', intro, actions }),
      };
    }
    case 'case': {
      const { number, title: subject } = sent.found;
      return notice(
        t.text('sent.case.ask', { number }),
        t.text('sent.case.askText', { title: subject }),
        actions,
      );
    }
    case 'readings': {
      const title = t.text('sent.readings.ask', { device: deviceName(sent.device) });
      const facts = sent.readings.map(({ meter, value }) => ({
        label: counterName(t, meter),
        value: t.number(value),
      }));
      return { title, card: noticeCard(title, [t.text('sent.readings.askText')], { facts, actions }) };
    }
    case 'comment': {
      const { number, body } = sent;
      return notice(
        t.text('sent.comment.ask', { number }),
        t.text('sent.comment.askText', { body }),
        actions,
      );
    }
  }
}

function notice(title: string, text: string, actions: CardAction[]): Question {
  return { title, card: noticeCard(title, [text], { actions }) };
}

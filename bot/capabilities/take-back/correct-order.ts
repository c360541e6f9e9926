import { isDeepStrictEqual } from 'node:util';
import { refuseTakeBack } from '../../../domain/sent/rules/take-back.ts';
import type { SentOrder } from '../../../domain/supplies/sent-order.ts';
import type { Answer, Pressed, Scene, Utterance } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import type { SupplySlot } from '../../understanding/types.ts';
import { amendOrder } from '../order-supplies/amend.ts';
import { draftToChange, loadOrderFacts, orderDraft, orderSome, saidIn } from '../order-supplies/draft.ts';
import { readOrder } from '../order-supplies/read-order.ts';
import { nothingShown, readOrderWords } from '../order-supplies/words/order-words.ts';
import { itemLabel } from '../parts/order/labels.ts';
import { refusedAnswer } from './refused.ts';
import { askWhich } from './which-card.ts';
import { saysInstead, withoutCorrecting } from './words.ts';

/**
 * What a message changes of an order that was sent: the order priced anew, to be sent in its place. Null when it says
 * nothing about it.
 */
export async function correctOrder(
  scene: Scene,
  sent: SentOrder,
  utterance: Utterance,
): Promise<Answer | Pressed | null> {
  const { device, supplies, meters } = utterance.understanding.slots;
  // "Four instead" is a number once the words for correcting are gone; "make it four" is one by itself.
  const plain = { ...utterance, text: withoutCorrecting(utterance.text) };
  const counted = countIn(plain);
  const isPlain = counted !== null || supplies !== undefined;
  const [said, count] = isPlain ? [plain, counted] : [utterance, countIn(utterance)];
  const isElsewhere = device !== undefined && !device.candidates.includes(sent.order.device?.id ?? '');
  if (isElsewhere || (supplies === undefined && (count === null || meters !== undefined))) return null;
  // Another item is an order of its own, unless it is to take the place of what was ordered.
  const isOther = supplies !== undefined && !supplies.some((one) => isOrdered(one, sent));
  if (isOther && !saysInstead(utterance.text) && said.understanding.act !== 'correct') return null;
  const refusal = refuseTakeBack(sent, scene.actor.personId, scene.now);
  if (refusal) return refusedAnswer(scene, refusal, sent);
  const draft = orderDraft.parse(draftToChange(sent));
  const facts = await loadOrderFacts(scene, draft);
  if (facts.terms === null) return null;
  const changed = amendOrder(draft, said, facts);
  const { quantities, unclear } = readOrder(changed, facts.terms, facts);
  const isSame = isDeepStrictEqual(quantities, sent.wish.quantities) && unclear.length === 0;
  if (!isSame) return { press: beginOf(orderSome, scene.t.text('engine.edit'), changed) };
  return count !== null && sent.order.lines.length > 1 ? whichItem(scene, sent, count) : null;
}

function countIn(utterance: Utterance): number | null {
  return readOrderWords(saidIn(utterance), nothingShown).count;
}

/** Whether words that name supplies, or only how many, can mean a line of the order. */
function isOrdered({ kind, colour, orderNumber }: SupplySlot, { order }: SentOrder): boolean {
  return order.lines.some(
    ({ item }) =>
      (kind === null || kind === item.kind) &&
      (colour === null || colour === item.colour) &&
      (orderNumber === null || orderNumber === item.orderNumber),
  );
}

/** A number for an order of several items: of which one is asked. */
function whichItem({ t }: Scene, sent: SentOrder, count: number): Answer {
  const { order, wish } = sent;
  const items = order.lines.map(({ item }) => {
    const quantities = { ...wish.quantities, [item.id]: count };
    const given = { ...draftToChange(sent), quantities };
    const button = beginOf(orderSome, t.text('sent.which.take'), given);
    return { title: itemLabel(t, item), detail: '', button };
  });
  return askWhich('which-item', { title: t.text('sent.which.item', { count }), items });
}

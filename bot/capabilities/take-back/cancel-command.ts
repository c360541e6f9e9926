import type { SentRef } from '../../../domain/sent/find-sent.ts';
import { listSent } from '../../../domain/sent/list-sent.ts';
import { orderIdOf } from '../../../domain/supplies/sent-order.ts';
import type { Answer, Command, Scene, Utterance } from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import { askWithdraw } from '../parts/sent/sent-links.ts';
import { askByWords, withdrawThis } from './ask.ts';
import { meant } from './meant.ts';
import { dayMs, minuteMs, since } from './since.ts';
import { whichCard } from './which-card.ts';
import { kindSaid, saysWithdraw, saysYesWithdraw } from './words.ts';

/** A bare "never mind" means what was sent right before it, and nothing older. */
const rightAfterMs = 15 * minuteMs;

/** "Cancel that", "annule la commande", "laat maar": asks before it withdraws what this person sent (P4). */
export const cancelCommand: Command = {
  heard: (text, { word }) => word === 'cancel' || saysWithdraw(text),
  interrupts: false,
  afterAnswers: true,
  async run(scene, utterance) {
    const named = await namedIn(scene, utterance);
    return named === null ? withdrawLast(scene, utterance) : askByWords(scene, named);
  },
};

/** "Yes, cancel it" to the question whether to withdraw; by itself "cancel" would be heard as a no. */
export const agreeCommand: Command = {
  heard: (text, { asked }) => asked?.id === withdrawThis && saysYesWithdraw(text),
  interrupts: false,
  async run(_scene, { asked }) {
    return asked?.answers.yes === undefined ? null : { press: asked.answers.yes };
  },
};

async function namedIn(scene: Scene, { understanding }: Utterance): Promise<SentRef | null> {
  const { case: number, order } = understanding.slots;
  if (number !== undefined) return { kind: 'case', id: number };
  const id = order !== undefined && /^\d{1,9}$/.test(order) ? await orderIdOf(scene, Number(order)) : null;
  return id === null ? null : { kind: 'order', id };
}

async function withdrawLast(scene: Scene, { text, recalled }: Utterance): Promise<Answer | null> {
  const kind = kindSaid(text);
  const window = saysWithdraw(text) ? dayMs : rightAfterMs;
  const sent = await listSent(scene, since(scene, window));
  const ofKind = sent.filter((one) => kind === null || one.ref.kind === kind);
  const [only, ...more] = meant(ofKind, recalled);
  if (only === undefined) return null;
  if (more.length === 0) return askByWords(scene, only.ref);
  const { t } = scene;
  const choices = [only, ...more].map(({ ref, sent: thing }) => ({
    sent: thing,
    button: linkTo(askWithdraw, t.text('sent.withdraw'), ref),
  }));
  return whichCard(scene, 'sent.which.withdraw', choices);
}

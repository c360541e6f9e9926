import { listSent, type RecentlySent } from '../../../domain/sent/list-sent.ts';
import type { Answer, Command, Pressed, Scene, Utterance } from '../../engine/capability.ts';
import { correctOrder } from './correct-order.ts';
import { correctSentReadings } from './correct-readings.ts';
import { meant } from './meant.ts';
import { dayMs, since } from './since.ts';
import { whichCard } from './which-card.ts';
import { saysCorrect } from './words.ts';

/** "Four instead", "sorry, typo: 90 300": the form of what was sent, with the correction, waiting for a yes (P4). */
export const correctCommand: Command = {
  heard: (text, { understanding }) => saysCorrect(text) || understanding.act === 'correct',
  interrupts: false,
  afterAnswers: true,
  async run(scene, utterance) {
    const sent = await listSent(scene, since(scene, dayMs));
    const possible: Correction[] = [];
    for (const one of sent) {
      const answer = await correctionOf(scene, one, utterance);
      if (answer !== null) possible.push({ ...one, answer });
    }
    return chosen(scene, possible, utterance);
  },
};

type Correction = RecentlySent & { answer: Answer | Pressed };

function correctionOf(scene: Scene, { sent }: RecentlySent, utterance: Utterance) {
  if (sent.kind === 'order') return correctOrder(scene, sent, utterance);
  return sent.kind === 'readings' ? correctSentReadings(scene, sent, utterance) : null;
}

/** The only one that the words fit; of several that can still be changed, which one is asked. */
function chosen(
  scene: Scene,
  possible: readonly Correction[],
  { recalled }: Utterance,
): Answer | Pressed | null {
  const fitting = meant(possible, recalled).map((one) => possible.find(({ ref }) => ref === one.ref));
  const found = fitting.flatMap((one) => one ?? []);
  const open = found.flatMap(({ sent, answer }) =>
    'press' in answer ? [{ sent, button: answer.press }] : [],
  );
  if (open.length > 1) return whichCard(scene, 'sent.which.correct', open);
  const [only] = open;
  return only === undefined ? (found[0]?.answer ?? null) : { press: only.button };
}

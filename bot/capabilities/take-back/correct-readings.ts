import {
  assignReadings,
  type SpokenReading,
  type Standing,
} from '../../../domain/meters/rules/assign-readings.ts';
import type { SentReadings } from '../../../domain/meters/sent-readings.ts';
import { refuseTakeBack } from '../../../domain/sent/rules/take-back.ts';
import type { Answer, Pressed, Scene, Utterance } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { draftToCorrect, giveReadings } from '../submit-meters/draft.ts';
import { counterName } from '../submit-meters/labels.ts';
import { refusedAnswer } from './refused.ts';
import { askWhich } from './which-card.ts';

/**
 * What a message corrects of readings that were recorded: the form with the figures as they are and the new one in its
 * place. Null when it holds no figure for them.
 */
export function correctSentReadings(
  scene: Scene,
  sent: SentReadings,
  utterance: Utterance,
): Answer | Pressed | null {
  const figures = figuresFor(sent, utterance);
  if (figures.length === 0) return null;
  const refusal = refuseTakeBack(sent, scene.actor.personId, scene.now);
  if (refusal) return refusedAnswer(scene, refusal, sent);
  const recorded: Standing[] = sent.readings.map(({ meter, value }) => ({ ...meter, at: value }));
  const [only, ...more] = figures;
  if (only && more.length === 0 && isOpen(only, recorded)) return whichCounter(scene, sent, only.value);
  const { placed, unplaced } = assignReadings(figures, recorded);
  if (unplaced.length > 0) return null;
  const values = Object.fromEntries(Object.entries(placed).map(([code, { value }]) => [code, value]));
  return { press: correcting(scene, sent, values) };
}

/** The figures of a message that can be meant for these readings; one whose label nobody knows is as good as bare. */
function figuresFor(sent: SentReadings, { understanding }: Utterance): SpokenReading[] {
  const { meters = [], unused = [], device } = understanding.slots;
  const isHere = (one: { candidates: readonly string[] } | undefined) =>
    one === undefined || one.candidates.includes(sent.device.id);
  if (!isHere(device)) return [];
  if (meters.length > 0)
    return meters.filter((one) => isHere(one.device)).map(({ code, kind, value }) => ({ code, kind, value }));
  const open = unused.flatMap(({ reason, value }) =>
    value !== null && (reason === 'unknown-label' || reason === 'unlabelled') ? [value] : [],
  );
  return open.length === 1 ? open.map((value) => ({ code: null, kind: null, value })) : [];
}

/** How much nearer a bare figure has to be to one counter than to the next to be its correction. */
const surely = 5;

/** Whether a bare figure can be for more than one of the counters. */
function isOpen({ code, kind, value }: SpokenReading, recorded: readonly Standing[]): boolean {
  if (code !== null || kind !== null) return false;
  const [nearest, next] = recorded.map(({ at }) => Math.abs(at - value)).sort((a, b) => a - b);
  return nearest !== undefined && next !== undefined && next < nearest * surely;
}

function whichCounter(scene: Scene, sent: SentReadings, value: number): Answer {
  const { t } = scene;
  const items = sent.readings.map((one) => ({
    title: counterName(t, one.meter),
    detail: t.text('meters.correct.hint', { value: t.number(one.value) }),
    button: { ...correcting(scene, sent, { [one.meter.code]: value }), title: t.text('sent.which.take') },
  }));
  return askWhich('which-counter', {
    title: t.text('sent.which.counter', { value: t.number(value) }),
    items,
  });
}

function correcting({ t }: Scene, sent: SentReadings, values: Readonly<Record<string, number>>) {
  const draft = draftToCorrect(sent);
  return beginOf(giveReadings, t.text('meters.correct'), {
    ...draft,
    values: { ...draft.values, ...values },
  });
}

import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { CaseDetail } from '../../../domain/cases/case-detail.ts';
import { correctReadings } from '../../../domain/meters/correct-readings.ts';
import { submitReadings } from '../../../domain/meters/submit-readings.ts';
import type { SubmittedReading } from '../../../domain/meters/write-readings.ts';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import { openCase } from '../parts/case/case-links.ts';
import { openedCase } from '../parts/case/opened-case.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { reviewOf } from './ask-desk.ts';
import { type DevicePart, doubts, linesWith, partsOf, sentFates, withoutLines } from './device-parts.ts';
import { type MetersDraft, withDevices } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { counterName } from './labels.ts';
import { figuresOf, readingsOf } from './readings.ts';
import { correctButton, correctedCard, type Recorded, recordedRows } from './recorded-card.ts';
import { leftWords, shortName } from './together-words.ts';

/** Buttons that correct a device's readings below those of many; the others are corrected by words. */
const mostCorrected = 3;

/**
 * Records what is fine, hands to the desk what it has to check, and shows both; what is doubtful or could not be placed
 * goes on as a form of its own (F10, F12, F22). Readings that are corrected are replaced alone (P4).
 */
export async function runMeters(
  scene: Scene,
  draft: MetersDraft,
  facts: MeterFacts,
): Promise<Outcome<Answer>> {
  if (facts.correcting) return correct(scene, facts.correcting.submissionId, draft, facts);
  const parts = partsOf(draft, facts);
  const recorded = await record(scene, parts);
  if (!recorded.ok) return recorded;
  const cases: Reviewed[] = [];
  for (const part of parts) {
    const lines = linesWith([part], 'desk');
    if (lines.length === 0) continue;
    const asked = await reviewOf(scene, part, lines);
    // Everything was looked up and locked just now; what is recorded already must not stay alone.
    if (!asked.ok) throw new Error(`a review was refused: ${asked.refusal.code}`);
    cases.push({ part, opened: asked.value });
  }
  if (recorded.value.length + cases.length === 0) return refuse('no-readings-given');
  return done(answerOf(scene, draft, { parts, recorded: recorded.value, cases }));
}

async function correct(
  scene: Scene,
  submissionId: string,
  draft: MetersDraft,
  facts: MeterFacts,
): Promise<Outcome<Answer>> {
  const figures = figuresOf(readingsOf(draft, facts).given);
  const corrected = await correctReadings(scene, submissionId, figures);
  if (!corrected.ok) return corrected;
  const { others } = draft;
  const card = correctedCard(scene.t, corrected.value);
  const left = withDevices({ ...draft, corrects: null, unused: [], page: 0 }, others);
  return done({ replies: [{ kind: 'card', card }], ...(others.length === 0 ? {} : { goesOn: left }) });
}

type Reviewed = { part: DevicePart; opened: CaseDetail };
type Sent = {
  parts: readonly DevicePart[];
  recorded: readonly SubmittedReading[];
  cases: readonly Reviewed[];
};

async function record(scene: Scene, parts: readonly DevicePart[]): Promise<Outcome<SubmittedReading[]>> {
  const wanted = parts.flatMap((part) => {
    const lines = linesWith([part], 'fine');
    const { device } = part.facts;
    return device === null || lines.length === 0 ? [] : [{ deviceId: device.id, figures: figuresOf(lines) }];
  });
  if (wanted.length === 0) return done([]);
  const submitted = await submitReadings(scene, wanted);
  return submitted.ok ? done(submitted.value.recorded) : submitted;
}

function answerOf(scene: Scene, draft: MetersDraft, sent: Sent): Answer {
  const left = leftOf(sent.parts);
  const told = sent.cases.flatMap(({ opened }) => openedCase(scene, opened, '').notifications ?? []);
  return {
    replies: [{ kind: 'card', card: sentCard(scene.t, draft, sent) }],
    notifications: told,
    ...(left.length === 0 ? {} : { goesOn: withDevices({ ...draft, unused: [], page: 0 }, left) }),
  };
}

/** What was not sent: doubtful figures, and devices that are not known or have nothing yet. */
function leftOf(parts: readonly DevicePart[]) {
  return parts.flatMap((part) => {
    if (part.problem !== null) return [part.readings];
    const isLeft = linesWith([part], ...doubts).length > 0;
    return isLeft ? [withoutLines(part, linesWith([part], ...sentFates))] : [];
  });
}

function sentCard(t: Texts, draft: MetersDraft, { parts, recorded, cases }: Sent): CardView {
  const sent = parts.flatMap((part) => recordedOf(part, recorded) ?? []);
  const intro = [
    recordedWords(t, sent, recorded.length),
    ...cases.map((one) => reviewedWords(t, one)),
    leftWords(t, draft, parts),
  ];
  return {
    card: 'readings',
    data: {
      title: t.text(recorded.length > 0 ? 'meters.recorded.title' : 'meters.recorded.review'),
      intro: intro.filter(Boolean).join('\n'),
      rows: sent.flatMap((one) => (sent.length > 1 ? groupedRows(t, one) : recordedRows(t, one))),
      warnings: [],
      actions: [...cases.map(({ opened }) => openButton(t, opened)), ...correctButtons(t, sent)],
    },
  };
}

function recordedWords(t: Texts, sent: readonly Recorded[], readings: number): string {
  const [only, ...more] = sent;
  if (only === undefined) return '';
  if (more.length === 0) return t.text('meters.recorded.intro', { device: deviceName(only.device) });
  return t.text('meters.recorded.several', { readings, devices: sent.length });
}

/** What was recorded of a device; null when nothing was. */
function recordedOf(
  { facts: { device } }: DevicePart,
  recorded: readonly SubmittedReading[],
): Recorded | null {
  const readings = recorded.filter((one) => one.device.id === device?.id);
  const [first] = readings;
  return device === null || first === undefined
    ? null
    : { device, submissionId: first.submissionId, readings };
}

function groupedRows(t: Texts, one: Recorded) {
  return recordedRows(t, one).map((row, at) => ({ ...row, group: at === 0 ? deviceName(one.device) : '' }));
}

/** The way to correct what was recorded, of each device. */
function correctButtons(t: Texts, recorded: readonly Recorded[]): CardAction[] {
  const [only, ...more] = recorded;
  if (only !== undefined && more.length === 0) return [correctButton(t.text('meters.correct'), only)];
  return recorded
    .slice(0, mostCorrected)
    .map((one) => correctButton(t.text('meters.correct.of', { device: shortName(one.device) }), one));
}

function reviewedWords(t: Texts, { part, opened }: Reviewed): string {
  const figures = linesWith([part], 'desk').map(
    ({ meter, value }) => `${counterName(t, meter)}: ${t.number(value)}`,
  );
  const { device } = part.facts;
  const name = device === null ? '' : shortName(device);
  return t.text('meters.recorded.reviewed', { number: opened.number, name, figures: t.list(figures) });
}

function openButton(t: Texts, { number }: CaseDetail): CardAction {
  return linkTo(openCase, t.text('meters.recorded.open', { number }), { key: number });
}

import type { Texts } from '../../../cards/texts/texts.ts';
import type { CaseCategory } from '../../../domain/cases/case-categories.ts';
import type { CaseDetail } from '../../../domain/cases/case-detail.ts';
import { reportCase } from '../../../domain/cases/report-case.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import { requestReview } from '../../../domain/meters/request-review.ts';
import { type Outcome, refuse } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { openedCase } from '../parts/case/opened-case.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { type DevicePart, isTogether, type Line, linesWith, partsOf, withoutLines } from './device-parts.ts';
import { type DeviceReadings, devicesOf, type MetersDraft, withDevices } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { counterName, detailWords, lastWords } from './labels.ts';
import { figuresOf } from './readings.ts';

/** Opens a case with the figures, for the desk to check and record if they look right (F10, F12). */
export function askReview(scene: Scene, draft: MetersDraft, facts: MeterFacts): Promise<Answer> {
  const [part] = partsOf(draft, facts);
  const given = part === undefined ? [] : possible(part);
  const ask = () => (part === undefined ? refused() : reviewOf(scene, part, given));
  return handOver(scene, scene.t.text('meters.review.sent'), { ask, left: withoutFirst(draft) });
}

/** Has the desk check these figures of a device; what the person said about them goes along. */
export async function reviewOf(
  scene: Scene,
  { facts: { device }, readings: { words } }: DevicePart,
  lines: readonly Line[],
): Promise<Outcome<CaseDetail>> {
  const { t, now } = scene;
  if (device === null) return refuse('device-not-found');
  return requestReview(scene, {
    deviceId: device.id,
    figures: figuresOf(lines),
    title: t.text('meters.review.title', { device: deviceName(device) }),
    description: describe(t, { lines, words, now }),
  });
}

/**
 * Opens a general request about the contract with the figures, of several devices with the first lower ones; for
 * administrators (F11).
 */
export async function askAboutContract(scene: Scene, draft: MetersDraft, facts: MeterFacts): Promise<Answer> {
  const { t, now } = scene;
  if (!facts.isAdministrator) return { replies: [refusalCard(t, refuse('not-allowed').refusal, [])] };
  const parts = partsOf(draft, facts);
  const together = isTogether(draft, parts);
  const part = together ? parts.find((one) => linesWith([one], 'lower').length > 0) : parts[0];
  const lines = part === undefined ? [] : together ? linesWith([part], 'lower') : possible(part);
  const description = describe(t, { lines, words: part?.readings.words ?? [], now });
  const ask = () =>
    reportMatter(scene, part?.facts.device ?? null, {
      ...{ category: 'contract', title: 'meters.contract.title', description },
    });
  const left = together ? parts.flatMap((one) => (one === part ? rest(one, lines) : [one.readings])) : [];
  return handOver(scene, t.text('meters.contract.sent'), { ask, left: leftIn(draft, left) });
}

/** What of a device is still to be sent. */
function rest(part: DevicePart, gone: readonly Line[]): DeviceReadings[] {
  return gone.length < part.lines.length ? [withoutLines(part, gone)] : [];
}

/** Asks for the counters of a device that has none on record (F1, F2); the figures said are passed on. */
export function askForCounters(scene: Scene, draft: MetersDraft, { device }: MeterFacts): Promise<Answer> {
  const { t } = scene;
  const values = t.list(draft.said.map(({ value }) => t.number(value))) || '–';
  const description = t.text('meters.none.caseText', { values });
  const ask = () =>
    reportMatter(scene, device, { category: 'general', title: 'meters.none.caseTitle', description });
  return handOver(scene, t.text('meters.contract.sent'), { ask, left: withoutFirst(draft) });
}

type Matter = {
  category: CaseCategory;
  title: 'meters.contract.title' | 'meters.none.caseTitle';
  description: string;
};

async function reportMatter(
  scene: Scene,
  device: Device | null,
  matter: Matter,
): Promise<Outcome<CaseDetail>> {
  if (device === null) return refused();
  const title = scene.t.text(matter.title, { device: deviceName(device) });
  return reportCase(scene, { ...matter, deviceId: device.id, subcategory: 'meter-reading', title });
}

async function refused(): Promise<Outcome<CaseDetail>> {
  return refuse('device-not-found');
}

/** The figures a counter can show; others would say nothing to the desk. */
function possible({ lines }: DevicePart): Line[] {
  return lines.filter(({ fate }) => fate !== 'impossible');
}

/** Each figure with what is on record, one a line, and the person's own words. */
function describe(
  t: Texts,
  { lines, words, now }: { lines: readonly Line[]; words: readonly string[]; now: Date },
): string {
  const figures = lines.map((line) =>
    [
      t.text('meters.review.line', {
        counter: counterName(t, line.meter),
        value: t.number(line.value),
        last: lastWords(t, line.meter.last),
      }),
      ...detailWords(t, line, now),
    ].join(' · '),
  );
  return [...figures, ...words.map((text) => t.text('meters.review.words', { text }))].join('\n');
}

function withoutFirst(draft: MetersDraft): MetersDraft | null {
  return leftIn(draft, devicesOf(draft).slice(1));
}

function leftIn(draft: MetersDraft, devices: readonly DeviceReadings[]): MetersDraft | null {
  return devices.length === 0 ? null : withDevices({ ...draft, page: 0 }, devices);
}

/** Opens the case, and goes on with what is left of the draft. */
async function handOver(
  scene: Scene,
  sent: string,
  { ask, left }: { ask: () => Promise<Outcome<CaseDetail>>; left: MetersDraft | null },
): Promise<Answer> {
  const asked = await ask();
  if (!asked.ok) return { replies: [refusalCard(scene.t, asked.refusal, [])] };
  return { ...openedCase(scene, asked.value, sent), ...(left === null ? {} : { goesOn: left }) };
}

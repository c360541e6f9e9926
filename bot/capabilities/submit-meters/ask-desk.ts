import type { Texts } from '../../../cards/texts/texts.ts';
import type { CaseCategory } from '../../../domain/cases/case-categories.ts';
import type { CaseDetail } from '../../../domain/cases/case-detail.ts';
import { reportCase } from '../../../domain/cases/report-case.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import { requestReview } from '../../../domain/meters/request-review.ts';
import { type Outcome, refuse } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { notice } from '../../engine/replies.ts';
import { openedCase } from '../parts/case/opened-case.ts';
import { deviceName } from '../parts/device/device-name.ts';
import type { MeterFacts, MetersDraft } from './draft.ts';
import { counterName, lastWords } from './labels.ts';
import { type JudgedReading, readingsOf, valuesByCode } from './readings.ts';
import { nextDevice } from './run.ts';

/** Opens a case with the figures, for the desk to check and record if they look right (F10, F12). */
export function askReview(scene: Scene, draft: MetersDraft, facts: MeterFacts): Promise<Answer> {
  const { t } = scene;
  const given = possible(draft, facts);
  return handOver(scene, draft, facts, t.text('meters.review.sent'), (device) =>
    requestReview(scene, {
      deviceId: device.id,
      values: valuesByCode(given),
      title: t.text('meters.review.title', { device: deviceName(device) }),
      description: describe(t, given),
    }),
  );
}

/** Opens a general request about the contract with the figures; for administrators (F11). */
export async function askAboutContract(scene: Scene, draft: MetersDraft, facts: MeterFacts): Promise<Answer> {
  const { t } = scene;
  if (!facts.isAdministrator) return { replies: [refusalCard(t, refuse('not-allowed').refusal, [])] };
  const description = describe(t, possible(draft, facts));
  return askAbout(scene, draft, facts, { category: 'contract', title: 'meters.contract.title', description });
}

/** Asks for the counters of a device that has none on record (F1, F2); the figures said are passed on. */
export function askForCounters(scene: Scene, draft: MetersDraft, facts: MeterFacts): Promise<Answer> {
  const { t } = scene;
  const values = t.list(draft.said.map(({ value }) => t.number(value))) || '–';
  const description = t.text('meters.none.caseText', { values });
  return askAbout(scene, draft, facts, { category: 'general', title: 'meters.none.caseTitle', description });
}

type Matter = {
  category: CaseCategory;
  title: 'meters.contract.title' | 'meters.none.caseTitle';
  description: string;
};

function askAbout(scene: Scene, draft: MetersDraft, facts: MeterFacts, matter: Matter): Promise<Answer> {
  const { t } = scene;
  return handOver(scene, draft, facts, t.text('meters.contract.sent'), (device) => {
    const title = t.text(matter.title, { device: deviceName(device) });
    return reportCase(scene, { ...matter, deviceId: device.id, subcategory: 'meter-reading', title });
  });
}

/** The figures a counter can show; others would say nothing to the desk. */
function possible(draft: MetersDraft, facts: MeterFacts): JudgedReading[] {
  return readingsOf(draft, facts).given.filter(({ judgement }) => judgement.kind !== 'impossible');
}

/** Each figure with what is on record, one a line. */
function describe(t: Texts, given: readonly JudgedReading[]): string {
  const lines = given.map(({ meter, value }) =>
    t.text('meters.review.line', {
      counter: counterName(t, meter),
      value: t.number(value),
      last: lastWords(t, meter.last),
    }),
  );
  return lines.join('\n');
}

async function handOver(
  scene: Scene,
  { others }: MetersDraft,
  { device }: MeterFacts,
  sent: string,
  ask: (device: Device) => Promise<Outcome<CaseDetail>>,
): Promise<Answer> {
  const asked = device === null ? refuse('device-not-found') : await ask(device);
  if (!asked.ok) return { replies: [refusalCard(scene.t, asked.refusal, [])] };
  const { replies, ...told } = openedCase(scene, asked.value, sent);
  // The way to the next device stands on a card of its own: the case has its buttons already.
  const [card] = replies;
  const last = notice(asked.value.number, sent, nextDevice(scene.t, others));
  return { ...told, replies: card === undefined ? [last] : [card, last] };
}

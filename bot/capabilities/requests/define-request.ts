import type { z } from 'zod';
import type { TextKey } from '../../../cards/texts/catalogue.ts';
import type { NewCase } from '../../../domain/cases/report-case.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import {
  type Answer,
  type Capability,
  defineFlow,
  type FlowView,
  type Scene,
  type Step,
  type Utterance,
} from '../../engine/capability.ts';
import type { CapabilityId } from '../../understanding/intents.ts';
import { deedFacts } from '../approvals/deed-words.ts';
import { forward } from '../approvals/forward.ts';
import {
  answerClicks,
  answeredFor,
  answerOfCase,
  answerStep,
  questionIn,
} from '../parts/article/answer-first.ts';
import { noticeCard } from '../parts/cards.ts';
import { openNewCase } from '../parts/case/opened-case.ts';
import { dangerCard } from '../parts/desk/danger-card.ts';
import { isForDesk } from '../parts/desk/desk-draft.ts';
import { wishesOf } from '../parts/desk/desk-notes.ts';
import { aboutDevice } from '../parts/device/about-device.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { saysSeveral, severalSaid, withoutLeftOut } from '../parts/device/several-devices.ts';
import { labelIn } from '../parts/label-in.ts';
import { detailsOf, kindOf } from './request-answers.ts';
import { type RequestDraft, requestDraft } from './request-draft.ts';
import { loadRequestFacts, type RequestFacts } from './request-facts.ts';
import { requestForm } from './request-form.ts';
import type { Complete, Inputs, KindOfRequest, RequestKind } from './request-kind.ts';
import { answersField, isOtherKind, withMessage } from './request-said.ts';

/** A kind of request to the desk: understood, completed on a form, kept as a case. A missing text does not compile. */
export function defineRequest<
  const Id extends CapabilityId,
  S extends z.ZodRawShape,
  const I extends Inputs<S>,
  W = unknown,
>(kind: RequestKind<Id, S, I, W> & Complete<Id, S, I>): Capability {
  const given: KindOfRequest = kind as unknown as KindOfRequest;
  const { id, access, forwardedFor = [], group, device, topic } = given;
  const title = `requests.${id}.title` as TextKey;
  const about = aboutDevice<RequestDraft, RequestFacts>(title);
  const form = requestForm(given);
  // A number of devices is not the one that was spoken of before.
  const first = (said: Utterance) => {
    const { count = 1, device: named } = said.understanding.slots;
    const isMany = device === 'several' && count > 1 && named === undefined;
    return isMany ? requestDraft.parse({}) : about.begin(requestDraft.parse({}), said);
  };
  const pointed = (draft: RequestDraft, said: Utterance) =>
    device === 'several' ? severalSaid(draft, said) : draft;
  // Several devices are changed by what a message leaves out or adds; the one device of a draft by the one it names.
  const amended = (draft: RequestDraft, said: Utterance, facts: RequestFacts) => {
    const several = withoutLeftOut(
      pointed(draft, said),
      facts.several.length > 0 ? facts.several : facts.devices,
    );
    return several !== draft || facts.several.length > 0 ? several : about.amend(draft, said, facts);
  };
  const flow = defineFlow<RequestDraft, RequestFacts>({
    draft: requestDraft,
    begin: (said) => ({
      ...withMessage(given, pointed(first(said), said), said),
      question: questionIn(said),
    }),
    claims: (said, draft, { rules }) =>
      isForDesk(said, draft) ||
      isAside(given, said) ||
      answersField(given, said, draft, rules.kinds) ||
      (device === 'several' && saysSeveral(said)),
    takes: given.takes ?? [],
    amend: (draft, said, facts) =>
      isAside(given, said) ? draft : withMessage(given, amended(draft, said, facts), said, facts.rules.kinds),
    answerQuestion: (said, _draft, { world }, view) =>
      isAside(given, said) ? (given.aside?.answer(world, view) ?? null) : null,
    isAnother: (said, draft) => isOtherKind(given, said, draft),
    load: (scene, draft) => loadRequestFacts(given, scene, draft),
    loadedFor: (draft) => [...about.loadedFor(draft), draft.several, ...answeredFor(draft)],
    alert: dangerCard,
    about: (draft, facts) => (facts.several.length > 0 ? {} : about.about(draft, facts)),
    next: (draft, facts, view) =>
      answerStep(draft, facts, view) ??
      (asksDevice(given, draft, facts) ? about.ask(draft, facts, view) : null) ??
      settledStep(given, facts, view) ??
      form.show(draft, facts, view),
    clicks: [...about.clicks, ...answerClicks<RequestDraft, RequestFacts>()],
    edit: form.show,
    accept: form.accept,
    takesFiles: true,
    run: (scene, draft, facts) => send(given, scene, draft, facts),
  });
  const example = `requests.${id}.example` as TextKey;
  return {
    id,
    access: [...access, ...forwardedFor],
    menu: { title, example, group },
    subject: title,
    topic: topic ?? null,
    readsFirst: true,
    flow,
  };
}

/** A question that is answered beside the request. */
function isAside({ aside }: KindOfRequest, { text }: Utterance): boolean {
  return aside?.heard(text) === true;
}

/** Which device is asked first where one is needed; a number of them is told in words instead. */
function asksDevice(
  { device }: KindOfRequest,
  { answers }: RequestDraft,
  { several }: RequestFacts,
): boolean {
  if (device === 'several') return several.length === 0 && Number(answers.count ?? 1) <= 1;
  return device === 'needed';
}

/** Said of a device that has it already. */
function settledStep(
  { settled, id }: KindOfRequest,
  { device, several }: RequestFacts,
  { t }: FlowView,
): Step | null {
  const text = device === null || several.length > 0 ? null : (settled?.(device) ?? null);
  if (device === null || text === null) return null;
  const title = t.text(`requests.${id}.title` as TextKey);
  return { kind: 'end', card: noticeCard(title, [t.text(text, { device: deviceName(device) })]) };
}

/** What this person may not ask the desk for goes to the administrators, and is sent once one of them agrees (G7, G8). */
function sendForApproval(scene: Scene, wanted: NewCase, device: Device | null): Promise<Outcome<Answer>> {
  const {
    title,
    description,
    details = null,
    subcategory = null,
    urgency = 'usual',
    callBack = null,
  } = wanted;
  const deed = { kind: 'case' as const, title, description, details, opened: null };
  const { deviceId, category } = wanted;
  return forward(
    scene,
    { ...deed, deviceId, category, subcategory, urgency, callBack, fileIds: [...scene.fileIds] },
    deedFacts(scene.t, { ...deed, device }),
  );
}

/** Opens the case: the answers as data, and beside them what the person wrote. */
async function send(
  kind: KindOfRequest,
  scene: Scene,
  draft: RequestDraft,
  facts: RequestFacts,
): Promise<Outcome<Answer>> {
  const { t } = scene;
  const { id } = kind;
  const { device, rules } = facts;
  const text = (part: 'title' | 'sent', args = {}) => t.text(`requests.${id}.${part}` as TextKey, args);
  const about = kindOf(kind, draft, facts);
  const wanted = {
    deviceId: device?.id ?? null,
    category: rules.category,
    subcategory: about?.id ?? null,
    title: [text('title'), about && labelIn(t.language, about.label)].filter(Boolean).join(' · '),
    description: draft.words,
    details: detailsOf(kind, draft, facts),
    ...wishesOf(draft, facts, scene.now),
    ...(await answerOfCase(scene, draft)),
  };
  if (facts.isForwarded) return sendForApproval(scene, wanted, device);
  const promise = rules.promise && labelIn(t.language, rules.promise);
  return openNewCase(scene, wanted, (number) =>
    [text('sent', { number }), promise].filter(Boolean).join(' '),
  );
}

import type { z } from 'zod';
import type { TextKey } from '../../../cards/texts/catalogue.ts';
import type { CaseDetails, Detail } from '../../../domain/cases/case-details.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { type Answer, type Capability, defineFlow, type Scene } from '../../engine/capability.ts';
import type { CapabilityId } from '../../understanding/intents.ts';
import {
  answerClicks,
  answeredFor,
  answerOfCase,
  answerStep,
  questionIn,
} from '../parts/article/answer-first.ts';
import { openNewCase } from '../parts/case/opened-case.ts';
import { dangerCard } from '../parts/desk/danger-card.ts';
import { isForDesk } from '../parts/desk/desk-draft.ts';
import { wishesOf } from '../parts/desk/desk-notes.ts';
import { aboutDevice } from '../parts/device/about-device.ts';
import { labelIn } from '../parts/label-in.ts';
import { type RequestDraft, requestDraft, withMessage } from './request-draft.ts';
import { loadRequestFacts, type RequestFacts, requestForm } from './request-form.ts';
import type { Complete, Input, Inputs, KindOfRequest, RequestKind } from './request-kind.ts';

/** A kind of request to the desk: understood, completed on a form, kept as a case. A missing text does not compile. */
export function defineRequest<
  const Id extends CapabilityId,
  S extends z.ZodRawShape,
  const I extends Inputs<S>,
>(kind: RequestKind<Id, S, I> & Complete<Id, S, I>): Capability {
  const given: KindOfRequest = kind as unknown as KindOfRequest;
  const { id, access, group, device, topic } = given;
  const title = `requests.${id}.title` as TextKey;
  const about = aboutDevice<RequestDraft, RequestFacts>(title);
  const form = requestForm(given);
  const flow = defineFlow<RequestDraft, RequestFacts>({
    draft: requestDraft,
    begin: (said) => ({
      ...withMessage(given, about.begin(requestDraft.parse({}), said), said),
      question: questionIn(said),
    }),
    claims: isForDesk,
    amend: (draft, said, facts) => withMessage(given, about.amend(draft, said, facts), said),
    load: (scene, draft) => loadRequestFacts(given, scene, draft),
    loadedFor: (draft) => [...about.loadedFor(draft), ...answeredFor(draft)],
    alert: dangerCard,
    about: about.about,
    next: (draft, facts, view) =>
      answerStep(draft, facts, view) ??
      (device === 'needed' ? about.ask(draft, facts, view) : null) ??
      form.show(draft, facts, view),
    clicks: [...about.clicks, ...answerClicks<RequestDraft, RequestFacts>()],
    edit: form.show,
    accept: form.accept,
    run: (scene, draft, facts) => send(given, scene, draft, facts),
  });
  const example = `requests.${id}.example` as TextKey;
  return {
    id,
    access,
    menu: { title, example, group },
    subject: title,
    topic: topic ?? null,
    readsFirst: true,
    flow,
  };
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
  const about = rules.kinds.find((one) => one.id === draft.kind);
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
  const promise = rules.promise && labelIn(t.language, rules.promise);
  return openNewCase(scene, wanted, (number) =>
    [text('sent', { number }), promise].filter(Boolean).join(' '),
  );
}

/** The answers of a draft as the case keeps them: data, so that each reader gets them in their own language and habits. */
function detailsOf(
  { id, inputs }: KindOfRequest,
  { kind, answers }: RequestDraft,
  { rules, options }: RequestFacts,
): CaseDetails {
  const about = rules.kinds.find((one) => one.id === kind);
  const first: Detail[] = about ? [{ field: 'kind', value: { type: 'label', label: about.label } }] : [];
  const others = Object.entries(inputs).flatMap(([field, input]): Detail[] => {
    const answer = answers[field];
    if (answer === undefined || answer === '' || answer === false) return [];
    const found = options[field]?.find((one) => one.value === answer)?.label;
    return [{ field, value: storedValue(input, found ?? answer) }];
  });
  return { request: id, answers: [...first, ...others] };
}

function storedValue({ input }: Input, answer: string | number | boolean): Detail['value'] {
  if (input === 'number') return { type: 'number', number: Number(answer) };
  if (input === 'toggle') return { type: 'yes' };
  if (input === 'date') return { type: 'day', day: String(answer) };
  if (input === 'choice') return { type: 'choice', choice: String(answer) };
  return { type: 'text', text: String(answer) };
}

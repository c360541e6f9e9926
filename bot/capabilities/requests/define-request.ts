import type { z } from 'zod';
import type { TextKey } from '../../../cards/texts/catalogue.ts';
import { reportCase } from '../../../domain/cases/report-case.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import { type Answer, type Capability, defineFlow, type Scene } from '../../engine/capability.ts';
import type { CapabilityId } from '../../understanding/types.ts';
import { openedCase } from '../parts/case/opened-case.ts';
import { aboutDevice } from '../parts/device/about-device.ts';
import { detailsOf } from './details-of.ts';
import { type RequestDraft, requestDraft, withMessage } from './request-draft.ts';
import { loadRequestFacts, type RequestFacts, requestForm } from './request-form.ts';
import type { Complete, Inputs, KindOfRequest, RequestKind } from './request-kind.ts';

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
    begin: (said) => withMessage(given, about.begin(requestDraft.parse({}), said), said),
    amend: (draft, said, facts) => withMessage(given, about.amend(draft, said, facts), said),
    load: (scene, draft) => loadRequestFacts(given, scene, draft),
    loadedFor: about.loadedFor,
    next: (draft, facts, view) =>
      (device === 'needed' ? about.ask(draft, facts, view) : null) ?? form.show(draft, facts, view),
    clicks: about.clicks,
    edit: form.show,
    accept: form.accept,
    run: (scene, draft, facts) => send(given, scene, draft, facts),
  });
  const example = `requests.${id}.example` as TextKey;
  return { id, access, menu: { title, example, group }, subject: title, topic: topic ?? null, flow };
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
  const reported = await reportCase(scene, {
    deviceId: device?.id ?? null,
    category: rules.category,
    subcategory: about?.id ?? null,
    title: [text('title'), about?.label[t.language]].filter(Boolean).join(' · '),
    description: draft.words,
    details: detailsOf(kind, draft, facts),
  });
  if (!reported.ok) return reported;
  const sent = text('sent', { number: reported.value.number });
  const promise = rules.promise?.[t.language];
  return done(openedCase(scene, reported.value, [sent, promise].filter(Boolean).join(' ')));
}

import { shorten } from '../../../../cards/words/shorten.ts';
import { reportCase } from '../../../../domain/cases/report-case.ts';
import { findDevice } from '../../../../domain/fleet/find-device.ts';
import { done, type Outcome } from '../../../../domain/outcome.ts';
import { type Answer, type Capability, defineFlow, type Scene } from '../../../engine/capability.ts';
import { openedCase } from '../../parts/case/opened-case.ts';
import { amendRequest, beginRequest, type RequestDraft, requestDraft } from './request-draft.ts';
import { type RequestFacts, requestForm } from './request-form.ts';
import { subjectLabel } from './subject.ts';

const flow = defineFlow<RequestDraft, RequestFacts>({
  draft: requestDraft,
  begin: beginRequest,
  amend: amendRequest,
  load: async (scene, { deviceId }) => ({
    device: deviceId === null ? null : await findDevice(scene, deviceId),
  }),
  next: requestForm.show,
  clicks: [],
  edit: requestForm.show,
  accept: requestForm.accept,
  run: sendRequest,
});

const maxTitle = 80;

/** Opens a case for the desk; its kind is kept beside it when it was understood (G58). */
async function sendRequest(
  scene: Scene,
  { text, insteadOf }: RequestDraft,
  { device }: RequestFacts,
): Promise<Outcome<Answer>> {
  const { t } = scene;
  const reported = await reportCase(scene, {
    deviceId: device?.id ?? null,
    category: 'general',
    subcategory: insteadOf,
    scenario: null,
    title: subjectLabel(t, insteadOf) ?? shorten(text.split('\n')[0] ?? text, maxTitle),
    description: text,
    articleOutcome: null,
    articleIds: [],
    secondaryContactId: null,
  });
  if (!reported.ok) return reported;
  const sent = t.text('support.request.sent', { number: reported.value.number });
  return done(openedCase(scene, reported.value, sent));
}

/** Anything the service desk looks into that fits no other kind (F1, F2, F22, X59). */
export const generalRequest: Capability = {
  id: 'general-request',
  access: ['administrator', 'user', 'dealer', 'agent'],
  menu: {
    title: 'support.request.menu.title',
    example: 'support.request.menu.example',
    group: 'follow-up',
  },
  flow,
};

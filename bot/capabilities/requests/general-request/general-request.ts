import { z } from 'zod';
import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import { shorten } from '../../../../cards/words/shorten.ts';
import { type Device, findDevice } from '../../../../domain/fleet/find-device.ts';
import type { Outcome } from '../../../../domain/outcome.ts';
import { type Answer, type Capability, defineFlow, type Scene } from '../../../engine/capability.ts';
import {
  type AnswerFacts,
  answerClicks,
  answeredFor,
  answerOfCase,
  answerStep,
  loadAnswer,
} from '../../parts/article/answer-first.ts';
import { openNewCase } from '../../parts/case/opened-case.ts';
import { dangerCard } from '../../parts/desk/danger-card.ts';
import { isForDesk } from '../../parts/desk/desk-draft.ts';
import { type DeskFacts, deskFacts, deskNotes, wishesOf } from '../../parts/desk/desk-notes.ts';
import { deviceName } from '../../parts/device/device-name.ts';
import { formStep } from '../../parts/form/form-step.ts';
import { maxTyped, wholeText } from '../../parts/form/text-limits.ts';
import { amendRequest, beginRequest, type RequestDraft, requestDraft } from './request-draft.ts';

/** What a request to the desk about a capability is called; null when nobody needs the desk for it. */
type SubjectOf = (id: string | null) => TextKey | null;

type RequestFacts = DeskFacts & AnswerFacts & { device: Device | null };

const requestSchema = z.object({ text: z.string().min(1).max(maxTyped) });

/** The request as it will be sent; with nothing but a text to give, a message is as good as the form. */
const requestForm = (subjectOf: SubjectOf) =>
  formStep<RequestDraft, RequestFacts, typeof requestSchema>({
    ask: (draft, facts, view) => {
      const { device } = facts;
      const { t } = view;
      const subject = subjectOf(draft.insteadOf);
      return {
        schema: requestSchema,
        titleKey: 'support.request.form.title',
        introKey: introOf(draft),
        notes: [
          ...(subject === null ? [] : [note('subject', t.text(subject))]),
          ...(device === null ? [] : [note('device', deviceName(device))]),
          ...deskNotes(draft, facts, view),
        ],
        fields: {
          text: {
            input: 'longText',
            labelKey: 'support.request.form.text',
            hintKey: 'support.request.form.textHint',
          },
        },
      };
    },
    values: ({ text }) => ({ text: text.slice(0, maxTyped) }),
    fill: (draft, { text }) => ({ ...draft, text: wholeText(draft.text, text) }),
  });

function note<K extends 'subject' | 'device'>(key: K, value: string) {
  return { key, labelKey: `support.request.fact.${key}` as const, value };
}

function introOf({ text, insteadOf, articleOutcome }: RequestDraft) {
  if (articleOutcome === 'no') return 'guides.form.notHelped';
  if (text === '') return 'support.request.empty';
  return insteadOf === null ? 'support.request.ready' : 'support.request.insteadOf';
}

const maxTitle = 80;

/**
 * Anything the service desk looks into that fits no other kind (F1, F2, F22, X59); `subjectOf` names what was understood
 * and is done by the desk.
 */
export function generalRequest(subjectOf: SubjectOf): Capability {
  const form = requestForm(subjectOf);
  const flow = defineFlow<RequestDraft, RequestFacts>({
    draft: requestDraft,
    begin: beginRequest,
    amend: amendRequest,
    claims: isForDesk,
    load: loadFacts,
    loadedFor: (draft) => [draft.deviceId, ...answeredFor(draft)],
    alert: dangerCard,
    next: (draft, facts, view) => answerStep(draft, facts, view) ?? form.show(draft, facts, view),
    clicks: answerClicks<RequestDraft, RequestFacts>(),
    edit: form.show,
    accept: form.accept,
    takesFiles: true,
    run: (scene, draft, facts) => sendRequest(scene, draft, facts, subjectOf(draft.insteadOf)),
  });
  return {
    id: 'general-request',
    access: ['administrator', 'user', 'dealer', 'agent'],
    menu: {
      title: 'support.request.menu.title',
      example: 'support.request.menu.example',
      group: 'follow-up',
    },
    readsFirst: true,
    flow,
  };
}

async function loadFacts(scene: Scene, draft: RequestDraft): Promise<RequestFacts> {
  const { deviceId, insteadOf } = draft;
  const device = deviceId === null ? null : await findDevice(scene, deviceId);
  const capability = insteadOf ?? 'general-request';
  const answer = await loadAnswer(scene, draft, { capability, family: device?.family ?? null });
  return { ...deskFacts(scene), ...answer, device };
}

/** Opens a case for the desk; its kind is kept beside it when it was understood (G58). */
async function sendRequest(
  scene: Scene,
  draft: RequestDraft,
  facts: RequestFacts,
  subject: TextKey | null,
): Promise<Outcome<Answer>> {
  const { t } = scene;
  const { text, insteadOf } = draft;
  const wanted = {
    ...wishesOf(draft, facts, scene.now),
    ...(await answerOfCase(scene, draft)),
    deviceId: facts.device?.id ?? null,
    category: 'general' as const,
    subcategory: insteadOf,
    title: subject === null ? shorten(text.split('\n')[0] ?? text, maxTitle) : t.text(subject),
    description: text,
  };
  return openNewCase(scene, wanted, (number) => t.text('support.request.sent', { number }));
}

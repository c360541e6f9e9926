import { z } from 'zod';
import type { FieldOption } from '../../../cards/views/form-view.ts';
import type { CaseDetail } from '../../../domain/cases/case-detail.ts';
import { commentOnCase } from '../../../domain/cases/comment-on-case.ts';
import { type CaseRow, listCases } from '../../../domain/cases/list-cases.ts';
import { done } from '../../../domain/outcome.ts';
import { type Answer, type Capability, defineFlow, type Scene } from '../../engine/capability.ts';
import { caseAnswer, caseNotification } from '../parts/case/case-answer.ts';
import { type CommentDraft, commentDraft } from '../parts/case/case-links.ts';
import { formStep } from '../parts/form/form-step.ts';
import { maxTyped } from '../parts/form/text-limits.ts';
import { cameBackAction, cameBackCommand, followUpAction } from './came-back.ts';

type CommentFacts = { cases: CaseRow[] };

const commentSchema = z.object({ number: z.string(), body: z.string().min(1).max(maxTyped) });
const offeredCases = 50;

const commentForm = formStep<CommentDraft, CommentFacts, typeof commentSchema>({
  ask: (draft, { cases }) => ({
    schema: commentSchema,
    titleKey: 'cases.comment.titlePlain',
    introKey: draft.number === null ? 'cases.comment.which' : 'cases.comment.intro',
    fields: {
      number: { input: 'choice', labelKey: 'cases.comment.number', options: caseOptions(draft, cases) },
      body: { input: 'longText', labelKey: 'cases.comment.body' },
    },
  }),
  values: ({ number, body }) => ({ number, body }),
  fill: (_draft, answers) => answers,
});

const flow = defineFlow<CommentDraft, CommentFacts>({
  draft: commentDraft,
  begin: ({ text, understanding }) => ({ number: understanding.slots.case ?? null, body: commentIn(text) }),
  amend: (draft, { text, understanding }) => ({
    number: understanding.slots.case ?? draft.number,
    body: [draft.body, text].filter(Boolean).join('\n'),
  }),
  load: async (scene) => ({
    cases: (await listCases(scene, { list: 'part', take: offeredCases })).rows.filter(
      (row) => row.status !== 'closed',
    ),
  }),
  loadedFor: () => null,
  next: commentForm.show,
  clicks: [],
  edit: commentForm.show,
  accept: commentForm.accept,
  async run(scene, { number, body }) {
    const commented = await commentOnCase(scene, number ?? '', body);
    return commented.ok ? done(present(scene, commented.value, body)) : commented;
  },
});

/** "Add to CS0032498: the noise is back": what follows the colon is the comment; otherwise all of it. */
function commentIn(text: string): string {
  return /^[^:]*\bCS\s?\d+[^:]*:\s*(\S.*)$/is.exec(text)?.[1] ?? text;
}

/** The cases to choose from; one that was named stands first although it is not among them. */
function caseOptions({ number }: CommentDraft, cases: readonly CaseRow[]): FieldOption[] {
  const listed = cases.map((one) => ({ value: one.number, label: `${one.number} · ${one.title}` }));
  const isNamed = number !== null && !cases.some((one) => one.number === number);
  return isNamed ? [{ value: number, label: number }, ...listed] : listed;
}

function present(scene: Scene, found: CaseDetail, body: string): Answer {
  const { t, actor } = scene;
  const { number } = found;
  const commented = caseNotification(actor, 'case-commented', found, (speech) => ({
    title: speech.t.text('cases.notification.commented', { name: actor.name, number }),
    text: body,
  }));
  return caseAnswer(scene, found, t.text('cases.comment.added', { number }), [commented]);
}

/** Adds to a case that exists, or opens it again (G59, F37). */
export const updateCase: Capability = {
  id: 'update-case',
  access: ['administrator', 'user', 'dealer', 'agent'],
  menu: { title: 'cases.comment.menu.title', example: 'cases.comment.menu.example', group: 'follow-up' },
  subject: 'support.subject.update-case',
  flow,
  actions: [cameBackAction, followUpAction],
  commands: [cameBackCommand],
};

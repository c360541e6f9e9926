import { z } from 'zod';
import { buildForm } from '../../../cards/forms/build-form.ts';
import { validateForm } from '../../../cards/forms/validate-form.ts';
import type { CaseDetail } from '../../../domain/cases/case-detail.ts';
import { commentOnCase } from '../../../domain/cases/comment-on-case.ts';
import { type CaseRow, listCases } from '../../../domain/cases/list-cases.ts';
import { done } from '../../../domain/outcome.ts';
import {
  type Answer,
  type Capability,
  defineFlow,
  type FlowView,
  type Scene,
  type Step,
} from '../../engine/capability.ts';
import { caseAnswer } from '../parts/case/case-answer.ts';
import { type CommentDraft, commentDraft } from '../parts/case/case-links.ts';
import { caseNotification } from '../parts/case/case-notification.ts';
import { summaryActions } from '../parts/form/summary-actions.ts';
import { maxTyped } from '../parts/form/text-limits.ts';
import { cameBackAction, cameBackCommand, followUpAction } from './came-back.ts';

type CommentFacts = { cases: CaseRow[] };

const commentSchema = z.object({ number: z.string(), body: z.string().min(1).max(maxTyped) });
const offeredCases = 50;

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
  next: commentForm,
  clicks: [],
  edit: commentForm,
  accept(draft, values, facts, view) {
    const read = validateForm(commentSchema, values, view.t);
    if (read.ok) return { ok: true, draft: read.value };
    return { ok: false, form: build(draft, facts, view, values, read.errors) };
  },
  async run(scene, { number, body }) {
    const commented = await commentOnCase(scene, number ?? '', body);
    return commented.ok ? done(present(scene, commented.value, body)) : commented;
  },
});

/** "Add to CS0032498: the noise is back": what follows the colon is the comment; otherwise all of it. */
function commentIn(text: string): string {
  return /^[^:]*\bCS\s?\d+[^:]*:\s*(\S.*)$/is.exec(text)?.[1] ?? text;
}

function commentForm(
  draft: CommentDraft,
  facts: CommentFacts,
  view: FlowView,
): Extract<Step, { kind: 'form' }> {
  const { t } = view;
  const ready = draft.number !== null && draft.body !== '';
  const values = { number: draft.number ?? undefined, body: draft.body };
  return {
    kind: 'form',
    form: build(draft, facts, view, values, {}),
    ready,
    summary: {
      card: 'summary',
      data: {
        title: t.text('cases.comment.titlePlain'),
        intro: t.text(draft.number === null ? 'cases.comment.which' : 'cases.comment.intro'),
        facts: [
          { label: t.text('cases.comment.number'), value: draft.number ?? '–' },
          { label: t.text('cases.comment.body'), value: draft.body || '–' },
        ],
        missing: '',
        warnings: [],
        actions: summaryActions(view, ready),
      },
    },
  };
}

function build(
  draft: CommentDraft,
  { cases }: CommentFacts,
  { t }: FlowView,
  values: Record<string, unknown>,
  errors: Record<string, string>,
) {
  const listed = cases.map(({ number, title }) => ({ value: number, label: `${number} · ${title}` }));
  const { number } = draft;
  const named =
    number !== null && !cases.some((one) => one.number === number) ? [{ value: number, label: number }] : [];
  return buildForm(
    {
      schema: commentSchema,
      titleKey: 'cases.comment.titlePlain',
      introKey: 'cases.comment.intro',
      fields: {
        number: { input: 'choice', labelKey: 'cases.comment.number', options: [...named, ...listed] },
        body: { input: 'longText', labelKey: 'cases.comment.body' },
      },
    },
    { values, errors },
    t,
  );
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
  flow,
  actions: [cameBackAction, followUpAction],
  commands: [cameBackCommand],
};

import { z } from 'zod';
import type { FieldOption } from '../../../cards/views/form-view.ts';
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
import { beginOf, linkTo } from '../../engine/links.ts';
import { withoutCommand } from '../../understanding/acts/without-command.ts';
import { noticeCard } from '../parts/cards.ts';
import { caseAnswer, caseNotification, commentSubject } from '../parts/case/case-answer.ts';
import { type CommentDraft, commentDraft, showCases } from '../parts/case/case-links.ts';
import { formStep } from '../parts/form/form-step.ts';
import { maxTyped } from '../parts/form/text-limits.ts';
import { reportAFault } from '../report-fault/draft.ts';
import { addCommand } from './add-command.ts';
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
  values: ({ number, body }, { cases }) => ({ number: number ?? onlyOne(cases), body }),
  fill: (_draft, answers) => answers,
  asks: ({ form, ready }, { number }, { cases }, { t }) =>
    ready
      ? { text: t.text('engine.ask.send', { topic: `${form.title} · ${number ?? onlyOne(cases)}` }) }
      : {},
});

const flow = defineFlow<CommentDraft, CommentFacts>({
  draft: commentDraft,
  begin: ({ text, understanding, recalled }) => ({
    number: understanding.slots.case ?? recalled?.case?.id ?? null,
    body: commentIn(text),
  }),
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
  about: ({ number }) => (number === null ? {} : { case: { id: number, label: number } }),
  next: nextCommentStep,
  clicks: [],
  edit: commentForm.show,
  accept: commentForm.accept,
  async run(scene, { number, body }, { cases }) {
    const commented = await commentOnCase(scene, number ?? onlyOne(cases) ?? '', body);
    return commented.ok ? done(present(scene, commented.value, body)) : commented;
  },
});

/** Whoever has one open case means that one. */
function onlyOne(cases: readonly CaseRow[]): string | null {
  const open = cases.filter(({ status }) => status === 'created');
  return open.length === 1 ? (open[0]?.number ?? null) : null;
}

/** Without any case there is nothing to add to: said, with the ways to one. */
function nextCommentStep(draft: CommentDraft, facts: CommentFacts, view: FlowView): Step {
  if (draft.number !== null || facts.cases.length > 0) return commentForm.show(draft, facts, view);
  const { t } = view;
  const list = linkTo(showCases, t.text('cases.list.all'), { filter: 'all' });
  const report = beginOf(reportAFault, t.text('faults.menu.title'), { description: draft.body });
  return { kind: 'end', card: noticeCard(t.text('cases.comment.none'), [], { actions: [report, list] }) };
}

/** "Add to CS0032498: the noise is back": what follows the colon is the comment; otherwise all of it. */
function commentIn(text: string): string {
  return /^[^:]*\bCS\s?\d+[^:]*:\s*(\S.*)$/is.exec(text)?.[1] ?? withoutCommand(text);
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
  const [comment] = found.activity;
  const subject = commentSubject(comment?.id ?? '');
  return caseAnswer(scene, found, t.text('cases.comment.added', { number }), [{ ...commented, subject }]);
}

/** Adds to a case that exists, or opens it again (G59, F37). */
export const updateCase: Capability = {
  id: 'update-case',
  access: ['administrator', 'user', 'dealer', 'agent'],
  menu: { title: 'cases.comment.menu.title', example: 'cases.comment.menu.example', group: 'follow-up' },
  subject: 'support.subject.update-case',
  flow,
  actions: [cameBackAction, followUpAction],
  commands: [cameBackCommand, addCommand],
};

import { z } from 'zod';
import type { FieldOption } from '../../../cards/views/form-view.ts';
import { type CaseRow, listCases } from '../../../domain/cases/list-cases.ts';
import {
  type Capability,
  defineFlow,
  type FlowView,
  type Step,
  type Utterance,
} from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { noticeCard } from '../parts/cards.ts';
import { addComment } from '../parts/case/add-comment.ts';
import { type CommentDraft, commentDraft, showCases, writeComment } from '../parts/case/case-links.ts';
import { dangerCard } from '../parts/desk/danger-card.ts';
import { deskSaid, isForDesk, isOnlyForDesk, nothingForDesk } from '../parts/desk/desk-draft.ts';
import { type DeskFacts, deskFacts, deskNotes, wishesOf } from '../parts/desk/desk-notes.ts';
import { formStep } from '../parts/form/form-step.ts';
import { maxTyped } from '../parts/form/text-limits.ts';
import { reportAFault } from '../report-fault/draft.ts';
import { addCommand } from './add-command.ts';
import { cameBackAction, cameBackCommand, followUpAction } from './came-back.ts';
import { addsInOneLine, commentIn } from './comment-words.ts';

type CommentFacts = DeskFacts & { cases: CaseRow[] };

const commentSchema = z.object({ number: z.string(), body: z.string().min(1).max(maxTyped) });
const offeredCases = 50;

const commentForm = formStep<CommentDraft, CommentFacts, typeof commentSchema>({
  ask: (draft, { cases, ...facts }, view) => ({
    schema: commentSchema,
    titleKey: 'cases.comment.titlePlain',
    introKey: draft.number === null ? 'cases.comment.which' : 'cases.comment.intro',
    notes: deskNotes(draft, facts, view),
    fields: {
      number: { input: 'choice', labelKey: 'cases.comment.number', options: caseOptions(draft, cases) },
      body: { input: 'longText', labelKey: 'cases.comment.body' },
    },
  }),
  values: ({ number, body }, { cases }) => ({ number: number ?? onlyOne(cases), body }),
  fill: (draft, answers) => ({ ...draft, ...answers, sends: false }),
  asks: ({ form, ready }, { number }, { cases }, { t }) =>
    ready
      ? { text: t.text('engine.ask.send', { topic: `${form.title} · ${number ?? onlyOne(cases)}` }) }
      : {},
});

const flow = defineFlow<CommentDraft, CommentFacts>({
  draft: commentDraft,
  begin(utterance) {
    const { text, understanding, recalled } = utterance;
    const number = understanding.slots.case ?? recalled?.case?.id ?? null;
    const desk = deskSaid(nothingForDesk, utterance);
    // Haste, a call and danger are shown before they go.
    const isPlain = !desk.urgent && desk.callBack === null && desk.danger === null;
    return { ...desk, number, body: commentIn(text), sends: isPlain && addsInOneLine(text) };
  },
  claims: (utterance, draft) => isForDesk(utterance, draft) || isTextAskedFor(utterance, draft),
  amend(draft, utterance) {
    const { text, understanding } = utterance;
    const number = understanding.slots.case ?? draft.number;
    const words = isOnlyForDesk(draft, utterance) ? [draft.body] : [draft.body, text];
    return { ...deskSaid(draft, utterance), sends: false, number, body: words.filter(Boolean).join('\n') };
  },
  load: async (scene) => ({
    ...deskFacts(scene),
    cases: (await listCases(scene, { list: 'part', take: offeredCases })).rows.filter(
      (row) => row.status !== 'closed',
    ),
  }),
  loadedFor: () => null,
  about: ({ number }) => (number === null ? {} : { case: { id: number, label: number } }),
  alert: dangerCard,
  next: nextCommentStep,
  clicks: [],
  edit: commentForm.show,
  accept: commentForm.accept,
  takesFiles: true,
  run: (scene, draft, facts) =>
    addComment(scene, {
      number: draft.number ?? onlyOne(facts.cases) ?? '',
      body: draft.body,
      ...wishesOf(draft, facts, scene.now),
    }),
});

/** "It was stuck again this morning" is a fault by itself, and the comment while its text is what is asked for. */
function isTextAskedFor({ understanding: { intent, slots } }: Utterance, { body }: CommentDraft): boolean {
  return body === '' && intent === 'report-fault' && slots.device === undefined && slots.danger === undefined;
}

/** Whoever has one open case means that one. */
function onlyOne(cases: readonly CaseRow[]): string | null {
  const open = cases.filter(({ status }) => status === 'created');
  return open.length === 1 ? (open[0]?.number ?? null) : null;
}

/** Without any case there is nothing to add to: said, with the ways to one. */
function nextCommentStep(draft: CommentDraft, facts: CommentFacts, view: FlowView): Step {
  if (draft.number !== null || facts.cases.length > 0) {
    const form = commentForm.show(draft, facts, view);
    return draft.sends && form.ready ? { kind: 'run' } : form;
  }
  const { t } = view;
  const list = linkTo(showCases, t.text('cases.list.all'), { filter: 'all' });
  const report = beginOf(reportAFault, t.text('faults.menu.title'), { description: draft.body });
  return { kind: 'end', card: noticeCard(t.text('cases.comment.none'), [], { actions: [report, list] }) };
}

/** The cases to choose from; one that was named stands first although it is not among them. */
function caseOptions({ number }: CommentDraft, cases: readonly CaseRow[]): FieldOption[] {
  const listed = cases.map((one) => ({ value: one.number, label: `${one.number} · ${one.title}` }));
  const isNamed = number !== null && !cases.some((one) => one.number === number);
  return isNamed ? [{ value: number, label: number }, ...listed] : listed;
}

/** Adds to a case that exists, or opens it again (G59, F37). */
export const updateCase: Capability = {
  id: 'update-case',
  access: ['administrator', 'user', 'dealer', 'agent'],
  menu: { title: 'cases.comment.menu.title', example: 'cases.comment.menu.example', group: 'follow-up' },
  subject: 'support.subject.update-case',
  flow,
  offerForFiles: ({ t }, files, { case: spoken }) =>
    spoken === undefined
      ? null
      : beginOf(writeComment, t.text('cases.files.add', { number: spoken.id }), {
          number: spoken.id,
          body: t.list(files.map(({ name }) => name)),
          sends: true,
        }),
  actions: [cameBackAction, followUpAction],
  commands: [cameBackCommand, addCommand],
};

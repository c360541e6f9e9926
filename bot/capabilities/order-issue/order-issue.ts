import type { CaseDetails, Detail } from '../../../domain/cases/case-details.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import { type Answer, type Capability, defineFlow, onClick, type Scene } from '../../engine/capability.ts';
import { answerClicks, answeredFor, answerOfCase, answerStep } from '../parts/article/answer-first.ts';
import { openNewCase } from '../parts/case/opened-case.ts';
import { dangerCard } from '../parts/desk/danger-card.ts';
import { isForDesk } from '../parts/desk/desk-draft.ts';
import { wishesOf } from '../parts/desk/desk-notes.ts';
import { labelIn } from '../parts/label-in.ts';
import { beginIssue, type IssueDraft, reportOrderIssue, withMessage } from './draft.ts';
import { type IssueFacts, loadIssueFacts, quantitiesOf } from './facts.ts';
import { issueForm } from './form.ts';
import { chooseOrder, noneOfThem, whichOrder } from './which-order.ts';

const flow = defineFlow<IssueDraft, IssueFacts>({
  draft: reportOrderIssue.draft,
  begin: beginIssue,
  amend: withMessage,
  claims: isForDesk,
  load: loadIssueFacts,
  loadedFor: (draft) => [draft.order, draft.noOrder, draft.deviceId, ...answeredFor(draft)],
  alert: dangerCard,
  about: (_draft, { about }) => about,
  next: (draft, facts, view) =>
    answerStep(draft, facts, view) ??
    (facts.order === null && !draft.noOrder && facts.orders.length > 0
      ? whichOrder(facts, view)
      : issueForm.show(draft, facts, view)),
  clicks: [
    ...answerClicks<IssueDraft, IssueFacts>(),
    onClick(chooseOrder, {
      apply: (draft: IssueDraft, { order }) => ({ ...draft, order, noOrder: false, quantities: null }),
    }),
    onClick(noneOfThem, { apply: (draft: IssueDraft) => ({ ...draft, order: null, noOrder: true }) }),
  ],
  edit: issueForm.show,
  accept: issueForm.accept,
  takesFiles: true,
  run: report,
});

/** Opens the case: which order, what is wrong with how many of what, and beside them what the person wrote. */
async function report(scene: Scene, draft: IssueDraft, facts: IssueFacts): Promise<Outcome<Answer>> {
  const { t } = scene;
  const { device, rules } = facts;
  const kind = rules.kinds.find(({ id }) => id === draft.kind);
  const wanted = {
    deviceId: device?.id ?? null,
    category: rules.category,
    subcategory: kind?.id ?? null,
    title: [t.text('requests.order-issue.title'), kind && labelIn(t.language, kind.label)]
      .filter(Boolean)
      .join(' · '),
    description: draft.words,
    details: detailsOf(draft, facts),
    ...(await answerOfCase(scene, draft)),
    ...wishesOf(draft, facts, scene.now),
  };
  const promise = rules.promise && labelIn(t.language, rules.promise);
  const opened = await openNewCase(scene, wanted, (number) =>
    [t.text('requests.order-issue.sent', { number }), promise].filter(Boolean).join(' '),
  );
  return opened.ok ? done({ ...opened.value, about: { ...facts.about, ...opened.value.about } }) : opened;
}

function detailsOf(draft: IssueDraft, { order, rules }: IssueFacts): CaseDetails {
  const kind = rules.kinds.find(({ id }) => id === draft.kind);
  const counted = order === null ? {} : quantitiesOf(draft, order);
  const items = (order?.lines ?? []).flatMap(({ item }) => {
    const quantity = counted[item.id];
    const { kind: of, colour, orderNumber } = item;
    return quantity === undefined ? [] : [{ item: { kind: of, colour, orderNumber }, quantity }];
  });
  const answers: Detail[] = [
    ...(order === null
      ? []
      : [{ field: 'order', value: { type: 'text' as const, text: String(order.number) } }]),
    ...(kind === undefined ? [] : [{ field: 'kind', value: { type: 'label' as const, label: kind.label } }]),
    ...(items.length === 0 ? [] : [{ field: 'items', value: { type: 'items' as const, items } }]),
  ];
  return { request: 'order-issue', answers };
}

/** Something is wrong with what was delivered: a request to the desk about the order (G45). */
export const orderIssue: Capability = {
  id: 'order-issue',
  access: ['administrator', 'user', 'dealer'],
  menu: { title: 'requests.order-issue.title', example: 'requests.order-issue.example', group: 'supplies' },
  subject: 'requests.order-issue.title',
  topic: 'supplies',
  flow,
};

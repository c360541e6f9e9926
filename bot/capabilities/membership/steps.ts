import { isInvited, offersSwitch, tiersOf } from '../../../domain/membership/rules/tiers.ts';
import { paymentMethods } from '../../../domain/programmes/membership-schema.ts';
import type { Accepted, FlowView, Step } from '../../engine/capability.ts';
import { helpButton } from '../../engine/replies.ts';
import { answerStep } from '../parts/article/answer-first.ts';
import { noticeCard } from '../parts/cards.ts';
import { choiceStep } from '../parts/choice-step.ts';
import { accountForm } from './account-form.ts';
import { tell } from './answers.ts';
import { askForm } from './ask-form.ts';
import type { MemberDraft } from './draft.ts';
import type { Known, MemberFacts } from './facts.ts';
import { chooseLater, choosePayment, chooseTier, chooseVat, switchCorporate } from './links.ts';
import { pointsSentences, productsButton, registerButton, tiersButton } from './product-card.ts';
import { productForm } from './product-form.ts';
import { reviewForm } from './review-form.ts';
import { paymentTerms, tierTerms } from './tier-words.ts';
import { chosenTier, decidingPoints, openTiers, readDraft } from './wanted.ts';

type Facts = MemberFacts & { known: Known };

/** Where a draft is: what has to be chosen, which form is open, or why it ends. */
export type Stage =
  | 'ask'
  | 'product'
  | 'pending'
  | 'no-account'
  | 'too-few'
  | 'tier'
  | 'vat'
  | 'account'
  | 'payment'
  | 'review';

/** The stage of a draft that was read: first the account with its documents, then level, payment and review (C1, C13, C23). */
export function stageOf(draft: MemberDraft, known: Known): Stage {
  if (draft.goal === 'ask') return 'ask';
  const { account } = known.state;
  if (account.state === 'pending') return 'pending';
  if (draft.goal === 'product') return account.state === 'none' ? 'no-account' : 'product';
  const lacksTier = chosenTier(draft, known) === null;
  if (account.state === 'none') {
    if (lacksTier && !draft.tierLater) return 'tier';
    return draft.vat === null ? 'vat' : 'account';
  }
  if (openTiers(draft, known).length === 0) return 'too-few';
  if (lacksTier) return 'tier';
  return draft.payment === null ? 'payment' : 'review';
}

/** What comes next. */
export function nextMemberStep(draft: MemberDraft, facts: MemberFacts, view: FlowView): Step {
  const { known } = facts;
  if (known === null) return { kind: 'end', card: noProgramme(view) };
  const read = readDraft(draft, known);
  return stepOf[stageOf(read, known)](read, { ...facts, known }, view);
}

const stepOf: Record<Stage, (draft: MemberDraft, facts: Facts, view: FlowView) => Step> = {
  ask: askStep,
  product: productForm.show,
  pending: (_draft, { known }, view) => {
    const { title, paragraphs, actions } = tell('validation', '', known, view);
    return { kind: 'end', card: noticeCard(title, paragraphs, { actions }) };
  },
  'no-account': (_draft, { known }, view) => {
    const { title, paragraphs, actions } = tell('status', '', known, view);
    const text = view.t.text('membership.product.needsAccount');
    return { kind: 'end', card: noticeCard(title, [text, ...paragraphs], { actions }) };
  },
  'too-few': (_draft, { known }, view) => ({ kind: 'end', card: tooFew(known, view) }),
  tier: tierStep,
  vat: vatStep,
  account: accountForm.show,
  payment: paymentStep,
  review: reviewForm.show,
};

/** No level is open yet, or none but the one there is (C13). */
function tooFew(known: Known, view: FlowView) {
  const { t } = view;
  const { rules, state, points } = known;
  const title = t.text(
    isInvited(rules, points.counted) ? 'membership.tooFew.onlyOne' : 'membership.tooFew.title',
  );
  return noticeCard(title, pointsSentences(view, known), {
    tone: 'warning',
    actions: [state.products.length > 0 ? productsButton(view) : registerButton(view), tiersButton(view)],
  });
}

function askStep(draft: MemberDraft, facts: MemberFacts, view: FlowView): Step {
  return answerStep(draft, facts, view) ?? askForm.show(draft, facts, view);
}

/** Said of a programme that has none, with the nearest thing there is. */
export function noProgramme({ t }: Pick<FlowView, 't'>) {
  return noticeCard(t.text('membership.noProgramme.title'), [t.text('membership.noProgramme.text')], {
    actions: [helpButton(t)],
  });
}

/** The levels the points open, with the switch to those of companies where there are as many (C14-C21). */
function tierStep(draft: MemberDraft, { known }: Facts, view: FlowView): Step {
  const { t } = view;
  const { rules, state } = known;
  const points = decidingPoints(draft, known);
  const open = openTiers(draft, known);
  const shown = tiersOf({ tiers: open }, draft.corporate);
  const switches = points === null || offersSwitch(rules, points);
  const toggle = view.act(
    switchCorporate,
    t.text(draft.corporate ? 'membership.switch.off' : 'membership.switch.on'),
    { on: !draft.corporate },
  );
  const later = view.act(chooseLater, t.text('membership.tierLater'), {});
  const isFirst = state.account.state === 'none';
  return choiceStep({
    id: 'which-tier',
    kind: 'which-device',
    title: t.text('membership.tier.which'),
    intro: tierIntro(draft, known, view),
    items: shown.map((tier) => ({
      title: tier.name,
      detail: tierTerms(view, tier),
      button: view.act(chooseTier, t.text('engine.choose.button'), { tier: tier.id }),
    })),
    actions: [...(switches ? [toggle] : []), ...(isFirst ? [later] : []), view.cancel()],
    answers: { ...(isFirst ? { later } : {}), cancel: view.cancel() },
  });
}

/** The two steps of joining while there is no account, what the points open, and the level there is. */
function tierIntro(draft: MemberDraft, known: Known, { t }: FlowView): string {
  const { rules, state } = known;
  const points = decidingPoints(draft, known);
  const wanted = rules.tiers.find(({ id }) => id === draft.tier);
  const current = rules.tiers.find(({ id }) => id === state.active?.tier);
  return [
    state.account.state === 'none'
      ? t.text('membership.tier.twoSteps', { days: rules.validationDays, from: rules.invitedFrom })
      : '',
    wanted !== undefined && points !== null && points < wanted.from
      ? t.text('membership.tier.tooHigh', { tier: wanted.name, from: wanted.from, points })
      : '',
    points === null ? '' : pointsIntro(points, known, t),
    current === undefined ? '' : t.text('membership.tier.current', { tier: current.name }),
  ]
    .filter(Boolean)
    .join(' ');
}

function pointsIntro(points: number, { rules }: Known, t: FlowView['t']): string {
  const from = rules.invitedFrom;
  return points < from
    ? t.text('membership.points.tooFew', { from, missing: from - points })
    : t.text('membership.tier.withPoints', { points });
}

function vatStep(_draft: MemberDraft, { known }: Facts, view: FlowView): Step {
  const { t } = view;
  const choice = (vat: boolean) => view.act(chooseVat, t.text('engine.choose.button'), { vat });
  const item = (vat: boolean) => ({
    title: t.text(vat ? 'membership.vat.yes' : 'membership.vat.no'),
    detail: t.text(vat ? 'membership.vat.yesMeans' : 'membership.vat.noMeans'),
    button: choice(vat),
  });
  return choiceStep({
    id: 'has-vat',
    kind: 'which-device',
    title: t.text('membership.vat.which'),
    intro: t.text('membership.vat.intro', { days: known.rules.validationDays }),
    items: [item(true), item(false)],
    actions: [view.cancel()],
    answers: { yes: choice(true), no: choice(false), cancel: view.cancel() },
  });
}

/** By card or by transfer, each with what it means (C22, C24). */
function paymentStep(_draft: MemberDraft, { known }: Facts, view: FlowView): Step {
  const { t } = view;
  return choiceStep({
    id: 'how-to-pay',
    kind: 'which-device',
    title: t.text('membership.payment.which'),
    intro: t.text('membership.payment.usual', { days: known.rules.dueDays }),
    items: paymentMethods.map((payment) => ({
      title: t.text(`membership.payment.${payment}`),
      detail: paymentTerms(view, payment, known.dueOn),
      button: view.act(choosePayment, t.text('engine.choose.button'), { payment }),
    })),
    actions: [view.cancel()],
    answers: { cancel: view.cancel() },
  });
}

type FormStep = Extract<Step, { kind: 'form' }>;

/** The form of the stage a draft is at. */
export function editMember(draft: MemberDraft, facts: MemberFacts, view: FlowView): FormStep {
  const { known } = facts;
  if (known === null) return askForm.show(draft, facts, view);
  const read = readDraft(draft, known);
  return formOf(read, known).show(read, { ...facts, known }, view);
}

/** Reads that form. */
export function acceptMember(
  draft: MemberDraft,
  values: Record<string, unknown>,
  facts: MemberFacts,
  view: FlowView,
): Accepted<MemberDraft> {
  const { known } = facts;
  if (known === null) return askForm.accept(draft, values, facts, view);
  const read = readDraft(draft, known);
  return formOf(read, known).accept(read, values, { ...facts, known }, view);
}

/** A choice has no form: sending it opens the one that follows. */
function formOf(draft: MemberDraft, known: Known) {
  const stage = stageOf(draft, known);
  if (stage === 'ask') return askForm;
  if (stage === 'product') return productForm;
  return known.state.account.state === 'none' ? accountForm : reviewForm;
}

import { signUp } from '../../../domain/membership/sign-up.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import { deskPersonIds } from '../../../domain/people/list-desk.ts';
import { noonOf } from '../../../domain/programmes/rules/wall-clock.ts';
import type { Answer, Notification, Scene } from '../../engine/capability.ts';
import { notice } from '../../engine/replies.ts';
import { noticeCard } from '../parts/cards.ts';
import { labelIn } from '../parts/label-in.ts';
import type { MemberDraft } from './draft.ts';
import type { Known } from './facts.ts';
import { productsButton } from './product-card.ts';
import { paymentTerms } from './tier-words.ts';

/** Signs up, and shows the membership card with what follows: when it is paid, that it works at once, the number (C22-C26). */
export async function join(scene: Scene, draft: MemberDraft, known: Known): Promise<Outcome<Answer>> {
  const { t, language } = scene;
  const payment = draft.payment ?? 'card';
  const signed = await signUp(scene, known.rules, {
    tier: draft.tier ?? '',
    payment,
    poNumber: draft.poNumber || null,
    acceptsTerms: draft.acceptsTerms,
  });
  if (!signed.ok) return signed;
  const { number, tier: id, dueOn, replaced } = signed.value;
  const tier = known.rules.tiers.find((one) => one.id === id)?.name ?? id;
  const card = noticeCard(
    t.text('membership.card.title', { name: labelIn(language, known.rules.name), tier }),
    [
      t.text('membership.number.is', { number: String(number) }),
      t.text('membership.start.text'),
      ...(replaced === null ? [] : [t.text('membership.joined.replaces', { number: String(replaced) })]),
      t.text('membership.joined.invoice'),
      paymentTerms(scene, payment, dueOn),
    ],
    {
      tone: 'good',
      facts: [
        { label: t.text('membership.fact.number'), value: String(number) },
        { label: t.text('membership.fact.tier'), value: tier },
        { label: t.text('membership.fact.payment'), value: t.text(`membership.payment.${payment}`) },
        { label: t.text('membership.fact.due'), value: t.date(noonOf(dueOn)) },
        ...(draft.poNumber === ''
          ? []
          : [{ label: t.text('membership.review.poNumber'), value: draft.poNumber }]),
      ],
      actions: [productsButton(scene)],
    },
  );
  return done({
    replies: [{ kind: 'card', card }],
    notifications: [await toDesk(scene, { tier, number: String(number) })],
  });
}

/** The desk sends the invoice. */
async function toDesk({ db, actor }: Scene, joined: { tier: string; number: string }): Promise<Notification> {
  const args = { ...joined, company: actor.account.name, name: actor.name };
  return {
    personIds: await deskPersonIds(db),
    reply: ({ t }) => notice(t.text('membership.desk.joined'), t.text('membership.desk.joinedText', args)),
  };
}

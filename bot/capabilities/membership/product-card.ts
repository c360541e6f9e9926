import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import {
  missingOf,
  type Product,
  type ProductState,
  stateOf,
} from '../../../domain/membership/rules/products.ts';
import { eligibleTiers, isInvited, nextTier } from '../../../domain/membership/rules/tiers.ts';
import type { Speech } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { aboutMembership } from './draft.ts';
import type { Known } from './facts.ts';
import { migrate, showTopic } from './links.ts';
import { tierNames } from './tier-words.ts';

/** What needs something stands first. */
const order: readonly ProductState[] = ['incomplete', 'former', 'to-assign', 'counted'];
const tones = {
  incomplete: 'warning',
  former: 'attention',
  'to-assign': 'neutral',
  counted: 'good',
} as const;
/** Products on one card. */
const shownProducts = 10;

/** My products: the points of each with its green tick, or what is missing, and what they open (C8, C11, C12, C14). */
export function productsCard({ t }: Speech, known: Known): CardView {
  const { products } = known.state;
  const sorted = [...products].sort((a, b) => order.indexOf(stateOf(a)) - order.indexOf(stateOf(b)));
  const further = sorted.length - shownProducts;
  return {
    card: 'list',
    data: {
      title: t.text('membership.products.title', { points: known.points.counted }),
      intro: pointsSentences({ t }, known).join(' '),
      filters: [],
      rows: sorted.slice(0, shownProducts).map((one) => productRow({ t }, one)),
      footer: further > 0 ? t.text('membership.products.further', { count: further }) : '',
      actions: [registerButton({ t }), ...joinButton({ t }, known)],
    },
  };
}

function productRow({ t }: Pick<Speech, 't'>, product: Product) {
  const state = stateOf(product);
  const complete = beginOf(
    aboutMembership,
    t.text(state === 'incomplete' ? 'engine.complete' : 'engine.edit'),
    {
      goal: 'product',
      productId: product.id,
    },
  );
  return {
    title: product.name,
    detail: productDetail({ t }, product),
    state: t.text(`membership.state.${state}`),
    tone: tones[state],
    button: state === 'former' ? linkTo(migrate, t.text('membership.migrate.button'), {}) : complete,
  };
}

function productDetail({ t }: Pick<Speech, 't'>, product: Product): string {
  const { points } = product;
  const worth =
    points === null ? t.text('membership.products.noPoints') : t.text('membership.points', { points });
  const missing = missingOf(product);
  if (missing.length === 0) return worth;
  return `${worth} · ${t.text('membership.products.missing', { facts: missingWords({ t }, missing) })}`;
}

/** What is missing of a product, in words (C12). */
export function missingWords({ t }: Pick<Speech, 't'>, missing: ReturnType<typeof missingOf>): string {
  return t.list(missing.map((fact) => t.text(`membership.missing.${fact}`)));
}

/** What the points come to: how many count and wait, and which levels they open or how many are lacking (C13, C14). */
export function pointsSentences({ t }: Pick<Speech, 't'>, { rules, points, state }: Known): string[] {
  const { counted, waiting } = points;
  const open = eligibleTiers(rules, counted);
  const next = nextTier(rules, counted);
  return [
    state.products.length === 0
      ? t.text('membership.points.noProducts')
      : t.text('membership.points.counted', { points: counted }),
    ...(waiting > 0 ? [t.text('membership.points.waiting', { points: waiting })] : []),
    isInvited(rules, counted)
      ? t.text('membership.points.open', { tiers: tierNames({ t }, open) })
      : t.text('membership.points.tooFew', { from: rules.invitedFrom, missing: rules.invitedFrom - counted }),
    ...(next !== null && isInvited(rules, counted)
      ? [t.text('membership.points.next', { tier: next.tier.name, missing: next.missing })]
      : []),
  ];
}

/** The way to a level, once an invitation is due or the account is still to be asked for. */
export function joinButton({ t }: Pick<Speech, 't'>, { rules, points, state }: Known): CardAction[] {
  const { account, active } = state;
  if (account.state === 'none') return [beginOf(aboutMembership, t.text('membership.join'), {}, 'positive')];
  if (account.state === 'pending' || !isInvited(rules, points.counted)) return [];
  const title = t.text(active === null ? 'membership.join' : 'membership.otherTier');
  return [beginOf(aboutMembership, title, {}, 'positive')];
}

/** The way to the products. */
export function productsButton({ t }: Pick<Speech, 't'>): CardAction {
  return linkTo(showTopic, t.text('membership.products.button'), { topic: 'products' });
}

/** The way to registering one more. */
export function registerButton({ t }: Pick<Speech, 't'>): CardAction {
  return beginOf(aboutMembership, t.text('membership.register'), { goal: 'product' });
}

/** The way to the levels, with what each is worth. */
export function tiersButton({ t }: Pick<Speech, 't'>): CardAction {
  return linkTo(showTopic, t.text('membership.tiers.button'), { topic: 'tiers' });
}

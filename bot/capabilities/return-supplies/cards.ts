import type { CardView } from '../../../cards/views/card-view.ts';
import type { FlowView, Step } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { warningCard } from '../parts/cards.ts';
import { statusText } from '../parts/case/case-card.ts';
import { openCase } from '../parts/case/case-links.ts';
import { deviceName, ownedDeviceName } from '../parts/device/device-name.ts';
import { itemsLabel } from '../parts/order/labels.ts';
import { type ReturnDraft, returnSome } from './draft.ts';
import { phoneWords, type ReturnFacts } from './facts.ts';

/** What is billed goes back with an authorisation number, asked for by phone (X47). */
function byPhoneCard(words: readonly string[], { phone }: ReturnFacts, { t }: FlowView): CardView {
  const line = { label: t.text('support.fact.phone'), value: phone };
  const text = t.text('orders.return.byPhone', { items: t.list(words) });
  return warningCard(t.text('orders.return.byPhoneTitle'), [text], [line]);
}

/** The returns of the last days and those that are pending, each with the way to its case (X44, X46). */
export function returnsCard({ returns }: ReturnFacts, view: FlowView): CardView {
  const { t, now } = view;
  const rows = returns.map((one) => {
    const items = one.details?.answers.find(({ value }) => value.type === 'items')?.value;
    const label = items?.type === 'items' ? itemsLabel(t, items.items) : '';
    return {
      title: [one.number, label].filter(Boolean).join(' · '),
      detail: [one.device === null ? '' : deviceName(one.device), t.relative(one.createdAt, now)]
        .filter(Boolean)
        .join(' · '),
      state: statusText(view, one),
      button: linkTo(openCase, t.text('engine.open'), { key: one.number }),
    };
  });
  const begin = beginOf(returnSome, t.text('orders.return.new'));
  const intro = t.text(rows.length === 0 ? 'orders.return.none' : 'orders.return.listed');
  const data = {
    title: t.text('orders.return.list'),
    intro,
    filters: [],
    rows,
    footer: '',
    actions: [begin],
  };
  return { card: 'list', data };
}

/** Nothing of what is named, or nothing of the device, goes back by a request; null where something does. */
export function onlyByPhone(draft: ReturnDraft, facts: ReturnFacts, view: FlowView): Step | null {
  const words = phoneWords(draft, facts);
  const { device, items } = facts;
  if (words.length > 0 && words.length === draft.said.length)
    return { kind: 'end', card: byPhoneCard(words, facts, view) };
  if (device === null || items.length > 0) return null;
  return { kind: 'end', card: byPhoneCard([ownedDeviceName(device)], facts, view) };
}

/** What was just named and goes back by phone, beside what does not; null when nothing was. */
export function alsoByPhone(
  before: ReturnDraft | null,
  draft: ReturnDraft,
  facts: ReturnFacts,
  view: FlowView,
): CardView | null {
  const words = phoneWords(draft, facts);
  const isNew = words.length > (before === null ? 0 : phoneWords(before, facts).length);
  return isNew && words.length < draft.said.length ? byPhoneCard(words, facts, view) : null;
}

import { z } from 'zod';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import { type Item, listItems } from '../../../domain/supplies/list-items.ts';
import { refuseDevice } from '../../../domain/supplies/rules/orderable.ts';
import { loadStock, type Stock, tellStock } from '../../../domain/supplies/stock.ts';
import {
  type Answer,
  type Capability,
  defineFlow,
  type FlowView,
  type Scene,
} from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { orderSome } from '../order-supplies/draft.ts';
import { unclearTexts } from '../order-supplies/read-order.ts';
import { noticeCard } from '../parts/cards.ts';
import { aboutDevice, aboutIt } from '../parts/device/about-device.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { deviceFirst } from '../parts/device/device-form.ts';
import { ownedDeviceName } from '../parts/device/device-name.ts';
import { fieldGroup } from '../parts/form/field-group.ts';
import { formStep } from '../parts/form/form-step.ts';
import { itemLabel } from '../parts/order/labels.ts';
import { type StockDraft, stockOf, tellOnHand, withStock } from './stock-draft.ts';

type StockFacts = DeviceFacts & { items: Item[]; known: Stock };

const about = aboutDevice<StockDraft, StockFacts>('supplies.stock.title');

async function loadFacts(scene: Scene, draft: StockDraft): Promise<StockFacts> {
  const devices = await loadDevices(scene, draft);
  const { device } = devices;
  if (device === null) return { ...devices, items: [], known: {} };
  const items = await listItems(scene.db, scene.actor.programme.id, device.model);
  return { ...devices, items, known: await loadStock(scene, device) };
}

/** More boxes than any cupboard holds. */
const most = 999;
const count = z.number().int().min(0).max(most).optional();

function itemGroup({ items }: StockFacts) {
  return fieldGroup({
    things: items,
    schema: z.object({ boxes: count, units: count }),
    key: ({ id }, field) => `${field}-${id}`,
  });
}

/** What is told: by the form, else by the words. */
function toldOf(draft: StockDraft, { items }: StockFacts): Stock {
  return draft.stock ?? stockOf(draft, items).stock;
}

const nothingElse = z.object({});

/** Two numbers for each item: full boxes and single units (X17, X18). */
const form = formStep<StockDraft, StockFacts, typeof nothingElse>({
  ask: (_draft, facts, { t }) => ({
    schema: nothingElse,
    titleKey: 'supplies.stock.title',
    introKey: 'supplies.stock.intro',
    introArgs: { device: facts.device === null ? '' : ownedDeviceName(facts.device) },
    each: itemGroup(facts).ask((item) => {
      const asked = { input: 'number', labelArgs: { item: itemLabel(t, item) } } as const;
      return {
        boxes: { ...asked, labelKey: 'supplies.field.boxes', hintKey: 'supplies.field.boxesHint' },
        units: { ...asked, labelKey: 'supplies.field.units', hintKey: 'supplies.field.unitsHint' },
      };
    }),
    fields: {},
  }),
  values(draft, facts) {
    const told = toldOf(draft, facts);
    return itemGroup(facts).each(({ id }) => ({ ...(told[id] ?? facts.known[id]) }));
  },
  fill(draft, answers, facts) {
    const stock: NonNullable<StockDraft['stock']> = {};
    for (const [{ id }, { boxes, units }] of itemGroup(facts).answers(answers))
      if (boxes !== undefined || units !== undefined) stock[id] = { boxes: boxes ?? 0, units: units ?? 0 };
    return { ...draft, stock };
  },
  check: ({ stock }, _facts, { t }) =>
    Object.keys(stock ?? {}).length > 0 ? {} : { error: t.text('supplies.stock.nothing') },
  remarks: (draft, { items }, { t }) => ({ error: unclearTexts(t, stockOf(draft, items).unclear).join(' ') }),
  ready: (draft, facts) => Object.keys(toldOf(draft, facts)).length > 0,
  summary({ form: { title, intro }, ready }, draft, facts, view) {
    const { t } = view;
    return {
      card: 'summary',
      data: {
        ...{ title, intro },
        facts: onHandFacts(toldOf(draft, facts), facts, view),
        missing: ready ? '' : t.text('supplies.stock.nothing'),
        warnings: unclearTexts(t, stockOf(draft, facts.items).unclear),
        actions: ready
          ? [view.send(), view.edit(), view.cancel()]
          : [view.edit(t.text('engine.complete')), view.cancel()],
      },
    };
  },
});

function onHandFacts(stock: Stock, { items }: StockFacts, { t }: Pick<FlowView, 't'>) {
  return items.flatMap((item) => {
    const onHand = stock[item.id];
    return onHand ? [{ label: itemLabel(t, item), value: t.text('supplies.onHand', onHand) }] : [];
  });
}

const flow = defineFlow<StockDraft, StockFacts>({
  draft: tellOnHand.draft,
  begin: (said) => withStock(about.begin(tellOnHand.draft.parse({}), said), said),
  amend: (draft, said, facts) => withStock(about.amend(draft, said, facts), said),
  load: loadFacts,
  loadedFor: about.loadedFor,
  about: aboutIt,
  next: (draft, facts, view) => about.ask(draft, facts, view) ?? form.show(draft, facts, view),
  clicks: about.clicks,
  ...deviceFirst(form, 'supplies.stock.title'),
  run: keep,
});

/** Keeps it; no order is sent (X16). */
async function keep(scene: Scene, draft: StockDraft, facts: StockFacts): Promise<Outcome<Answer>> {
  const { t, actor } = scene;
  const { device } = facts;
  if (device === null) return refuse('device-not-found');
  const told = toldOf(draft, facts);
  await tellStock(scene, device, told);
  const name = ownedDeviceName(device);
  const canOrder = refuseDevice(device, name, actor.programme.supplies) === null;
  const order = canOrder ? [beginOf(orderSome, t.text('supplies.menu.title'), chosenDevice(device.id))] : [];
  const card = noticeCard(
    t.text('supplies.stock.kept'),
    [t.text('supplies.stock.keptText', { device: name })],
    {
      tone: 'good',
      facts: onHandFacts(told, facts, scene),
      actions: order,
    },
  );
  return done({ replies: [{ kind: 'card', card }] });
}

/** What is on hand is told without ordering, and ordering reads it (X16-X19). */
export const updateStock: Capability = {
  id: 'update-stock',
  access: ['administrator', 'user'],
  menu: { title: 'supplies.stock.title', example: 'supplies.stock.example', group: 'supplies' },
  subject: 'supplies.stock.title',
  topic: 'supplies',
  flow,
};

import { type Device, findDevice } from '../../../domain/fleet/find-device.ts';
import type { RequestRules } from '../../../domain/programmes/schema.ts';
import { findOrder } from '../../../domain/supplies/find-order.ts';
import { listOrders } from '../../../domain/supplies/list-orders.ts';
import type { OrderedLine } from '../../../domain/supplies/order-detail.ts';
import { fitsItem } from '../../../domain/supplies/rules/match-supplies.ts';
import type { OwnedOrder } from '../../../domain/supplies/with-clients.ts';
import type { Scene } from '../../engine/capability.ts';
import type { About } from '../../engine/spoken-of.ts';
import { type AnswerFacts, loadAnswer } from '../parts/article/answer-first.ts';
import { type DeskFacts, deskFacts } from '../parts/desk/desk-notes.ts';
import { aboutOrder } from '../parts/order/order-links.ts';
import { rulesOf } from '../requests/request-rules.ts';
import type { IssueDraft } from './draft.ts';
import { missingCount } from './words.ts';

/** What has to be known of the world to report something wrong with an order. */
export type IssueFacts = DeskFacts &
  AnswerFacts & {
    rules: RequestRules;
    /** The order it is about; null while that is open. */
    order: OwnedOrder | null;
    /** Its device, when the person may see it. */
    device: Device | null;
    /** Orders to choose from, the latest first. */
    orders: OwnedOrder[];
    /** A number was said and no such order is among those the person may see. */
    unknown: string | null;
    about: About;
  };

/** As many orders are shown to choose from. */
const shownOrders = 5;
/** Nothing of these left the supplier. */
const neverSent = ['awaiting-approval', 'rejected', 'cancelled', 'withdrawn'];

/** Loads it, through what the person may see. The only order there is needs no choice. */
export async function loadIssueFacts(scene: Scene, draft: IssueDraft): Promise<IssueFacts> {
  const rules = rulesOf(scene.actor.programme, 'order-issue');
  const found = draft.order === null ? null : await findOrder(scene, draft.order);
  const orders = found?.ok ? [] : await recentOrders(scene, draft);
  const [only, ...others] = orders;
  const isOnly = draft.order === null && others.length === 0;
  const order = found?.ok ? found.value.order : isOnly && !draft.noOrder ? (only ?? null) : null;
  const device = order?.device ? await findDevice(scene, order.device.id) : null;
  const unknown = found !== null && !found.ok ? draft.order : null;
  const about = order === null ? {} : aboutOrder(scene.t, order);
  const family = device?.family ?? null;
  const answer = await loadAnswer(scene, draft, { capability: 'order-issue', family });
  return { ...deskFacts(scene), ...answer, rules, order, device, orders, unknown, about };
}

/** Those for the device that was named, else the person's own, else all that the person may see. */
async function recentOrders(scene: Scene, { deviceId }: IssueDraft): Promise<OwnedOrder[]> {
  const sent = async (wanted: Partial<Parameters<typeof listOrders>[1]>) => {
    const { rows } = await listOrders(scene, { list: 'all', take: 3 * shownOrders, ...wanted });
    return rows.filter(({ status }) => !neverSent.includes(status)).slice(0, shownOrders);
  };
  const named = deviceId === null ? [] : await sent({ deviceId });
  const own = named.length > 0 ? named : await sent({ list: 'mine' });
  return own.length > 0 ? own : sent({});
}

/** How many of each line it is about: by the form, else by what was said of the items, as far as that is certain. */
export function quantitiesOf(
  { quantities, said, words }: IssueDraft,
  order: OwnedOrder,
): Record<string, number> {
  if (quantities !== null) return quantities;
  const missing = missingCount(words);
  const [only, ...others] = order.lines;
  const meant = order.lines.filter(({ item }) => said.some((one) => fitsItem(one, item)));
  const lines = meant.length === 0 && only !== undefined && others.length === 0 ? [only] : meant;
  return Object.fromEntries(
    lines.flatMap((line) => {
      const count = missing ?? countOf(line, said);
      return count === null ? [] : [[line.item.id, Math.min(count, line.quantity)] as const];
    }),
  );
}

/** A line of one box leaves no choice. */
function countOf({ item, quantity }: OrderedLine, said: IssueDraft['said']): number | null {
  if (quantity === 1) return 1;
  return said.find((one) => fitsItem(one, item))?.quantity ?? null;
}

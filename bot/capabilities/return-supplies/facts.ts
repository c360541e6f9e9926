import { helpLine } from '../../../domain/programmes/rules/help-line.ts';
import type { RequestRules } from '../../../domain/programmes/schema.ts';
import { coveredKinds } from '../../../domain/supplies/covered-kinds.ts';
import { type Item, listItems } from '../../../domain/supplies/list-items.ts';
import { listReturns, type ReturnRow } from '../../../domain/supplies/list-returns.ts';
import { matchSupply } from '../../../domain/supplies/rules/match-supplies.ts';
import { returnsByPhone } from '../../../domain/supplies/rules/returnable.ts';
import type { Scene } from '../../engine/capability.ts';
import { type AnswerFacts, loadAnswer } from '../parts/article/answer-first.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { rulesOf } from '../requests/request-rules.ts';
import type { ReturnDraft } from './draft.ts';

/** What has to be known of the world to send something back. */
export type ReturnFacts = DeviceFacts &
  AnswerFacts & {
    rules: RequestRules;
    /** What fits the device and goes back by a request; empty until it is known. */
    items: Item[];
    /** Whether a kind goes back by phone only (X47). */
    byPhone(kind: string): boolean;
    /** The number to call for that, with what to press. */
    phone: string;
    /** The returns there are, when they are asked for. */
    returns: ReturnRow[];
  };

/** Loads it, through what the person may see. */
export async function loadReturnFacts(scene: Scene, draft: ReturnDraft): Promise<ReturnFacts> {
  const { db, now, actor } = scene;
  const { programme } = actor;
  const devices = await loadDevices(scene, draft);
  const { device } = devices;
  const covered = device === null ? null : await coveredKinds(db, device, now);
  const byPhone = (kind: string) => returnsByPhone(kind, covered, programme.supplies);
  const fitting = device === null ? [] : await listItems(db, programme.id, device.model);
  return {
    ...devices,
    ...(await loadAnswer(scene, draft, { capability: 'return-supplies', family: device?.family ?? null })),
    rules: rulesOf(programme, 'return-supplies'),
    items: fitting.filter(({ kind }) => !byPhone(kind)),
    byPhone,
    phone: helpLine(programme.support, 'returns'),
    returns: draft.list ? await listReturns(scene) : [],
  };
}

/** How many boxes of each item: by the form, else by what was said, as far as one item is meant and a number said. */
export function returnedOf(
  { quantities, said }: ReturnDraft,
  { items }: Pick<ReturnFacts, 'items'>,
): Record<string, number> {
  if (quantities !== null) return quantities;
  return Object.fromEntries(
    said.flatMap((one) => {
      const match = matchSupply(one, items, []);
      return match.kind === 'item' && one.quantity !== null ? [[match.item.id, one.quantity] as const] : [];
    }),
  );
}

/** The words for what goes back by phone only. */
export function phoneWords({ said }: ReturnDraft, { byPhone }: Pick<ReturnFacts, 'byPhone'>): string[] {
  return said.flatMap(({ kind, text }) => (kind !== null && byPhone(kind) ? [text] : []));
}

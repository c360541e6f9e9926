import type { FieldOption } from '../../../cards/views/form-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import { earliestDay } from '../../../domain/programmes/rules/earliest-day.ts';
import type { RequestRules } from '../../../domain/programmes/schema.ts';
import type { Scene } from '../../engine/capability.ts';
import { type AnswerFacts, loadAnswer } from '../parts/article/answer-first.ts';
import { type DeskFacts, deskFacts } from '../parts/desk/desk-notes.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { loadSeveral } from '../parts/device/several-devices.ts';
import type { RequestDraft } from './request-draft.ts';
import type { KindOfRequest } from './request-kind.ts';
import { rulesOf } from './request-rules.ts';

/** What has to be known of the world to ask for something: how it is filed, and what can be chosen. */
export type RequestFacts = DeviceFacts &
  DeskFacts &
  AnswerFacts & {
    rules: RequestRules;
    /** Only administrators may ask for it, and they are asked. */
    isForwarded: boolean;
    /** Options that were looked up, by field. */
    options: Readonly<Record<string, readonly FieldOption[]>>;
    /** The first day that can be asked for, yyyy-mm-dd. */
    earliest: string;
    /** The devices, when it is about more than one. */
    several: readonly Device[];
    /** What this kind of request loads beside. */
    world: unknown;
  };

/** Loads it, through what the person may see. */
export async function loadRequestFacts(
  kind: KindOfRequest,
  scene: Scene,
  draft: RequestDraft,
): Promise<RequestFacts> {
  const { id, inputs } = kind;
  const { programme, account } = scene.actor;
  const rules = rulesOf(programme, id);
  const options: Record<string, readonly FieldOption[]> = {};
  for (const [name, input] of Object.entries(inputs))
    if (input.input === 'lookup') options[name] = await input.options(scene);
  const about = await loadAbout(kind, scene, draft);
  const family = about.device?.family ?? null;
  return {
    ...deskFacts(scene),
    ...(await loadAnswer(scene, draft, { capability: id, family })),
    ...about,
    rules,
    isForwarded: kind.forwardedFor?.includes(scene.actor.role) ?? false,
    options,
    world: await kind.load?.(scene),
    earliest: earliestDay(scene.now, account.timeZone, rules.leadDays, programme.support.hours.days),
  };
}

/** The device, or the several; one that is left of several is that one. */
async function loadAbout({ device, settled }: KindOfRequest, scene: Scene, draft: RequestDraft) {
  if (device === 'none') return { devices: [], device: null, several: [] };
  const found = device === 'several' ? await loadSeveral(scene, draft) : [];
  const several = found.filter((one) => found.length === 1 || (settled?.(one) ?? null) === null);
  const [only, ...others] = several;
  if (only === undefined) return { ...(await loadDevices(scene, draft)), several };
  return { devices: several, device: only, several: others.length === 0 ? [] : several };
}

import { z } from 'zod';
import { type Device, findDevices, listDevices } from '../../../../domain/fleet/find-device.ts';
import type { Scene, Utterance } from '../../../engine/capability.ts';
import { fold } from '../../../understanding/text/fold.ts';
import type { DeviceDraft } from './device-draft.ts';

/** The part of a draft that says that it is about several devices: these, or all but these. */
export const severalShape = {
  several: z
    .object({
      ids: z.array(z.uuid()).default([]),
      all: z.boolean().default(false),
      but: z.array(z.uuid()).default([]),
    })
    .prefault({}),
};
const several = z.object(severalShape);
export type SeveralDraft = z.infer<typeof several>;

/** Those fields while a draft is about one device, or none. */
export const onlyOne = several.parse({}).several;

/** As many as one request names; a larger fleet is written of in words. */
const most = 30;

/** All of them, on folded text. */
const everyOne =
  /\b(?:tous les (?:deux|trois|quatre|appareils)|toutes (?:les|nos) machines|les (?:deux|trois|quatre) (?:appareils|machines|copieurs|imprimantes)|tous nos appareils|tout le parc|alle (?:twee|drie|vier|toestellen|apparaten|printers)|allebei|allemaal|(?:do |for )?all of (?:them|our)|all (?:the |our )?(?:two|three|four|devices|machines|copiers|printers)|both of them)\b/;

/** Not that one, on folded text. */
const leaving = /\b(?:pas|sauf|hormis|excepte|sans|niet|geen|behalve|zonder|not|except|without|excluding)\b/;

/** Beside those already named, on folded text. */
const adding = /\b(?:aussi|egalement|en plus|ook|erbij|too|also|as well)\b/;

/** Whether a message says which of several devices are meant, so that it belongs to what is open. */
export function saysSeveral(utterance: Utterance): boolean {
  const { without } = namedIn(utterance);
  return everyOne.test(fold(utterance.text)) || without.length > 0;
}

/** The devices of a draft after a message: several that it names, all of them, and those it leaves out. */
export function severalSaid<D extends SeveralDraft & DeviceDraft>(known: D, utterance: Utterance): D {
  const { wanted, without } = namedIn(utterance);
  const text = fold(utterance.text);
  const before = [...known.several.ids, ...(known.deviceId === null ? [] : [known.deviceId])];
  const all = known.several.all || everyOne.test(text);
  const [only, ...more] = wanted;
  const adds = only !== undefined && (more.length > 0 || adding.test(text));
  const base = adds && !adding.test(text) ? [] : before;
  const named = adds ? [...base, ...wanted] : base;
  const ids = [...new Set(named)].filter((id) => !without.includes(id));
  const but = [...known.several.but.filter((id) => !wanted.includes(id)), ...without];
  const none = { deviceId: null, candidates: [], unknownDevice: null };
  if (all) return { ...known, ...none, several: { ids: [], all, but } };
  if (ids.length < 2 && without.length === 0) return known;
  const [last] = ids;
  const one = ids.length === 1 && last !== undefined ? { ...none, deviceId: last } : none;
  return { ...known, ...one, several: { ids: ids.length > 1 ? ids : [], all, but: [] } };
}

/** "All but those" as the devices it leaves, once it is known which there are. */
export function withoutLeftOut<D extends SeveralDraft & DeviceDraft>(
  draft: D,
  devices: readonly Device[],
): D {
  const { all, but } = draft.several;
  if (!all || but.length === 0) return draft;
  const ids = devices.map(({ id }) => id).filter((id) => !but.includes(id));
  const [only] = ids;
  const several = { ids: ids.length > 1 ? ids : [], all: false, but: [] };
  return { ...draft, several, ...(ids.length === 1 && only !== undefined ? { deviceId: only } : {}) };
}

/** Loads them, through what the person may see; empty when the draft is about one. */
export async function loadSeveral(
  scene: Scene,
  { several: { ids, all, but } }: SeveralDraft,
): Promise<Device[]> {
  if (!all) return findDevices(scene, ids.slice(0, most));
  return (await listDevices(scene, most)).filter(({ id }) => !but.includes(id));
}

/** The devices a message points at without doubt: those it wants, and those it leaves out. */
function namedIn({ text, understanding: { slots } }: Utterance) {
  const named = slots.devices ?? (slots.device === undefined ? [] : [slots.device]);
  const clauses = fold(text).split(/[,;.!?\n]|\b(?:mais|maar|but|en|et|and)\b/);
  const meant = named.flatMap(({ text: words, candidates: [id, ...others] }) =>
    id === undefined || others.length > 0 ? [] : [{ id, words: fold(words) }],
  );
  const isLeft = ({ words }: { words: string }) =>
    clauses.some((clause) => clause.includes(words) && leaving.test(clause));
  return {
    wanted: meant.filter((one) => !isLeft(one)).map(({ id }) => id),
    without: meant.filter(isLeft).map(({ id }) => id),
  };
}

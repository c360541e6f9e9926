import { z } from 'zod';
import type { CaseRow } from '../../../domain/cases/list-cases.ts';
import { type ContactRow, listContacts } from '../../../domain/people/list-contacts.ts';
import type { FaultNode } from '../../../domain/programmes/schema.ts';
import type { Article } from '../../../knowledge/article.ts';
import type { Scene, Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import { findJamPlace } from '../../understanding/slots/find-fault.ts';
import type { Danger, Slots } from '../../understanding/types.ts';
import { articleShape } from '../parts/article/article-draft.ts';
import { findFaultArticles } from '../parts/article/find-articles.ts';
import { deskSaid, deskShape, isOnlyForDesk } from '../parts/desk/desk-draft.ts';
import { type DeskFacts, deskFacts } from '../parts/desk/desk-notes.ts';
import {
  anotherDevice,
  chosenDevice,
  deviceFields,
  deviceSaid,
  deviceShape,
} from '../parts/device/device-draft.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { maxDescription } from '../parts/form/text-limits.ts';
import { meansReportedBefore, openCasesOf } from './reported-before.ts';

/** What is known so far of a fault that is being reported. */
export const faultDraft = z.object({
  ...deviceShape,
  /** The branch of the fault taxonomy, `type` or `type/place`; null when not said. */
  problem: z.string().nullable().default(null),
  scenario: z.string().nullable().default(null),
  /** Everything the person wrote about it. */
  description: z.string().default(''),
  /** What articles are searched for; the whole description while it is empty. */
  sought: z.string().default(''),
  secondaryContactId: z.uuid().nullable().default(null),
  /** The open cases of the device were shown, and it is something else. */
  isNew: z.boolean().default(false),
  ...articleShape,
  ...deskShape,
  /** An article had solved it, and it came back. */
  cameBack: z.boolean().default(false),
  /** The report was ordered below an article, by its button or in so many words: sent as soon as nothing is missing. */
  sends: z.enum(['clicked', 'said']).nullable().default(null),
});
export type FaultDraft = z.infer<typeof faultDraft>;

/** The way to a fault report. */
export const reportAFault = beginning('report-fault', faultDraft);

/** What has to be known of the world to go on with a fault report. */
export type FaultFacts = DeviceFacts &
  DeskFacts & {
    openCases: CaseRow[];
    /** Open cases of the person about such a fault, while the device is not known: it may well be the same one. */
    reported: CaseRow[];
    articles: Article[];
    taxonomy: FaultNode[];
    contacts: ContactRow[];
  };

const maxContacts = 90;

/** Loads it, through what the person may see. */
export async function loadFaultFacts(scene: Scene, draft: FaultDraft): Promise<FaultFacts> {
  const { devices, device } = await loadDevices(scene, draft);
  // In danger nothing stands between the report and the desk: no case to join, no article to try.
  const isSafe = draft.danger === null;
  const open =
    device && isSafe && !draft.isNew ? await openCasesOf(scene, { deviceId: device.id }, draft.problem) : [];
  const isAsked = device === null && devices.length > 1 && draft.problem !== null;
  const asks = isSafe && draft.articleOutcome === null;
  return {
    ...deskFacts(scene),
    devices,
    device,
    openCases: open,
    reported: isAsked ? await openCasesOf(scene, 'mine', draft.problem) : [],
    articles: device && asks ? await articlesFor(scene, draft, device.family) : [],
    taxonomy: scene.actor.programme.faults,
    contacts: await listContacts(scene, maxContacts),
  };
}

async function articlesFor(
  scene: Scene,
  { description, sought, problem }: FaultDraft,
  family: string,
): Promise<Article[]> {
  const found = await findFaultArticles(scene, { text: sought || description, topic: problem, family });
  return found.map(({ article }) => article);
}

/** The first draft, from what was understood of a message. */
export function beginFault(utterance: Utterance): FaultDraft {
  const { text, understanding } = utterance;
  const empty = faultDraft.parse({});
  const description = text.slice(0, maxDescription);
  const known = {
    ...empty,
    ...deviceSaid(empty, utterance),
    ...faultFields(understanding.slots),
    ...deskSaid(empty, utterance),
  };
  return { ...known, description, sought: description };
}

/** A later message: a device or a fault it names replaces what was there, anything else adds to the description. */
export function amendFault(
  given: FaultDraft,
  utterance: Utterance,
  { devices, reported }: Pick<FaultFacts, 'devices' | 'reported'>,
): FaultDraft {
  const [last] = given.deviceId === null && meansReportedBefore(utterance.text) ? reported : [];
  if (last?.deviceId) return { ...given, ...chosenDevice(last.deviceId) };
  // What is said now has not been seen in the report: it is shown before it goes.
  const known = { ...given, sends: null };
  const { text, understanding } = utterance;
  const draft = { ...known, ...deskSaid(known, utterance) };
  if (isOnlyForDesk(known, utterance)) return draft;
  const { act } = understanding;
  // What is said once the articles failed tells more of the fault, and does not make another one of it.
  const { fault: _told, ...beside } = understanding.slots;
  const slots: Slots = draft.articleOutcome === null ? understanding.slots : beside;
  if (act === 'other-one') return { ...draft, ...anotherDevice(draft, devices), isNew: false };
  const changed = withPlace(withSlots(draft, slots), text);
  if (changed.deviceId !== draft.deviceId && slots.fault === undefined) return { ...changed, isNew: false };
  const description = [draft.description, text].filter(Boolean).join('\n').slice(0, maxDescription);
  // Another fault has other articles, the best of them first; a remark about this one starts no new search.
  const isOther = changed.problem !== draft.problem;
  return isOther
    ? { ...changed, description, sought: text, articleId: null, articlePart: 0 }
    : { ...changed, description };
}

/** "Inside", said of a jam, is the same fault somewhere else. */
function withPlace(draft: FaultDraft, text: string): FaultDraft {
  if (draft.articleOutcome !== null || !draft.problem?.startsWith('jam')) return draft;
  const place = findJamPlace(text);
  return place === undefined ? draft : { ...draft, problem: `jam/${place}`, scenario: null };
}

function withSlots(draft: FaultDraft, slots: Slots): FaultDraft {
  return { ...draft, ...deviceFields(draft, slots.device), ...faultFields(slots) };
}

/**
 * Where the fault tree does not tell apart what people do: a device that is offline cannot print (G24), and poor quality
 * is assumed on prints as on copies until the message or the form says otherwise (G26).
 */
const branches: Readonly<Record<string, string>> = {
  'cannot-use/network': 'cannot-use/print',
  quality: 'quality/print-scan-copy',
  'quality/all': 'quality/print-scan-copy',
  'quality/copy': 'quality/copy-scan-only',
};

function faultFields({ fault, danger }: Slots): Partial<FaultDraft> {
  if (danger !== undefined) return dangerousFault(danger.kind);
  if (fault === undefined) return {};
  const understood = fault.place === null ? fault.type : `${fault.type}/${fault.place}`;
  return { problem: branches[understood] ?? understood, scenario: null };
}

/** Where a danger stands in the fault tree: what is smelt or seen to burn is a smell (G25); all else is a part that may be broken. */
function dangerousFault(danger: Danger): Partial<FaultDraft> {
  const burns = danger === 'burning' || danger === 'smoke' || danger === 'fire';
  return burns
    ? { problem: 'malfunction/smell', scenario: 'smell-burnt' }
    : { problem: 'malfunction/broken-part', scenario: null };
}

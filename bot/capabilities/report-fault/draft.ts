import { z } from 'zod';
import { type CaseRow, listCases } from '../../../domain/cases/list-cases.ts';
import { type ContactRow, listContacts } from '../../../domain/people/list-contacts.ts';
import type { FaultNode } from '../../../domain/programmes/schema.ts';
import type { Article } from '../../../knowledge/article.ts';
import type { Scene, Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import type { Slots } from '../../understanding/types.ts';
import { articleShape } from '../parts/article/article-draft.ts';
import { findFaultArticles } from '../parts/article/find-articles.ts';
import { anotherDevice, deviceFields, deviceShape } from '../parts/device/device-draft.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import { maxDescription } from '../parts/form/text-limits.ts';

/** What is known so far of a fault that is being reported. */
export const faultDraft = z.object({
  ...deviceShape,
  /** The branch of the fault taxonomy, `type` or `type/place`; null when not said. */
  problem: z.string().nullable().default(null),
  scenario: z.string().nullable().default(null),
  /** Everything the person wrote about it. */
  description: z.string().default(''),
  secondaryContactId: z.uuid().nullable().default(null),
  /** The open cases of the device were shown, and it is something else. */
  isNew: z.boolean().default(false),
  ...articleShape,
  /** An article had solved it, and it came back. */
  cameBack: z.boolean().default(false),
});
export type FaultDraft = z.infer<typeof faultDraft>;

/** The way to a fault report. */
export const reportAFault = beginning('report-fault', faultDraft);

/** What has to be known of the world to go on with a fault report. */
export type FaultFacts = DeviceFacts & {
  openCases: CaseRow[];
  articles: Article[];
  taxonomy: FaultNode[];
  contacts: ContactRow[];
};

const maxOpenCases = 3;
const maxContacts = 90;

/** Loads it, through what the person may see. */
export async function loadFaultFacts(scene: Scene, draft: FaultDraft): Promise<FaultFacts> {
  const { devices, device } = await loadDevices(scene, draft);
  const open = device && !draft.isNew ? await openCasesOf(scene, device.id) : [];
  return {
    devices,
    device,
    openCases: open,
    articles: device && draft.articleOutcome === null ? await articlesFor(scene, draft, device.family) : [],
    taxonomy: scene.actor.programme.faults,
    contacts: await listContacts(scene, maxContacts),
  };
}

async function openCasesOf(scene: Scene, deviceId: string): Promise<CaseRow[]> {
  const page = await listCases(scene, { list: 'all', deviceId, openOnly: true, take: maxOpenCases });
  return page.rows.filter((row) => row.category !== 'meter-reading' && row.category !== 'supplies');
}

async function articlesFor(
  scene: Scene,
  { description, problem }: FaultDraft,
  family: string,
): Promise<Article[]> {
  const found = await findFaultArticles(scene, { text: description, topic: problem, family });
  return found.map(({ article }) => article);
}

/** The first draft, from what was understood of a message. */
export function beginFault({ text, understanding }: Utterance): FaultDraft {
  const empty = faultDraft.parse({});
  return { ...withSlots(empty, understanding.slots), description: text.slice(0, maxDescription) };
}

/** A later message: a device or a fault it names replaces what was there, anything else adds to the description. */
export function amendFault(
  draft: FaultDraft,
  { text, understanding }: Utterance,
  devices: readonly { id: string }[],
): FaultDraft {
  const { slots, act } = understanding;
  if (act === 'other-one') return { ...draft, ...anotherDevice(draft, devices), isNew: false };
  const changed = withSlots(draft, slots);
  if (changed.deviceId !== draft.deviceId && slots.fault === undefined) return { ...changed, isNew: false };
  const description = [draft.description, text].filter(Boolean).join('\n').slice(0, maxDescription);
  // Other words find other articles: the best of them is shown, from its beginning.
  return { ...changed, description, articleId: null, articlePart: 0 };
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

function faultFields({ fault }: Slots): Partial<FaultDraft> {
  if (fault === undefined) return {};
  const understood = fault.place === null ? fault.type : `${fault.type}/${fault.place}`;
  return { problem: branches[understood] ?? understood, scenario: null };
}

import { type CaseRow, listCases } from '../../../domain/cases/list-cases.ts';
import { type ContactRow, listContacts } from '../../../domain/people/list-contacts.ts';
import type { FaultNode } from '../../../domain/programmes/schema.ts';
import type { Article } from '../../../knowledge/article.ts';
import type { Scene } from '../../engine/capability.ts';
import { findFaultArticles } from '../parts/article/find-articles.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import type { FaultDraft } from './draft.ts';

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
  { description, sought, problem }: FaultDraft,
  family: string,
): Promise<Article[]> {
  const found = await findFaultArticles(scene, { text: sought || description, topic: problem, family });
  return found.map(({ article }) => article);
}

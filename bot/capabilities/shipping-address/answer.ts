import { findDevice } from '../../../domain/fleet/find-device.ts';
import { listSites } from '../../../domain/sites/list-sites.ts';
import type { Answer, Scene, Utterance } from '../../engine/capability.ts';
import { namedSites } from './facts.ts';
import { asksSite, saidSite } from './said-site.ts';
import { siteAnswer, sitesAnswer } from './site-card.ts';

/** "Where do you deliver?": answered from the record (X24); null for a message that changes something. */
export async function answerSite(scene: Scene, { text, understanding }: Utterance): Promise<Answer | null> {
  const { attention, suite, phone } = saidSite(text);
  if (!asksSite(text) || attention !== null || suite !== null || phone !== null) return null;
  const sites = await listSites(scene);
  const [deviceId, ...others] = understanding.slots.device?.candidates ?? [];
  const device = deviceId === undefined || others.length > 0 ? null : await findDevice(scene, deviceId);
  const meant = device === null ? namedSites(text, sites) : sites.filter(({ id }) => id === device.siteId);
  const [only, ...more] = meant.length > 0 ? meant : sites;
  if (only === undefined) return null;
  return more.length === 0 ? siteAnswer(scene, only) : sitesAnswer(scene, sites);
}

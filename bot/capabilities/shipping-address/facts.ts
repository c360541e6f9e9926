import { helpLine } from '../../../domain/programmes/rules/help-line.ts';
import { listSites, listSitesOf, type ShippingSite } from '../../../domain/sites/list-sites.ts';
import type { Scene } from '../../engine/capability.ts';
import { fold } from '../../understanding/text/fold.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import type { SiteDraft } from './draft.ts';

export type SiteFacts = DeviceFacts & {
  sites: ShippingSite[];
  /** The address it is about, once that is settled */
  site: ShippingSite | null;
  /** Those the supplies of the device can go to */
  places: ShippingSite[];
  /** The line with what to press (X15, X26) */
  phone: string;
};

/** Loads them through what the person may see. */
export async function loadSiteFacts(scene: Scene, draft: SiteDraft): Promise<SiteFacts> {
  const sites = await listSites(scene);
  const none = { devices: [], device: null };
  const found =
    draft.deviceId === null && draft.candidates.length === 0 ? none : await loadDevices(scene, draft);
  const { device } = found;
  return {
    ...found,
    sites,
    places: device === null ? [] : await listSitesOf(scene, device),
    site: siteOf(draft, sites, device?.siteId ?? null),
    phone: shippingLine(scene),
  };
}

/** Whom to call about an address (X15). */
export function shippingLine({ actor }: Pick<Scene, 'actor'>): string {
  return helpLine(actor.programme.support, 'supplies');
}

/** The chosen one, else that of the device, else the only one named, else the only one there is. */
function siteOf(
  { siteId, words }: SiteDraft,
  sites: readonly ShippingSite[],
  deviceSite: string | null,
): ShippingSite | null {
  const known = sites.find(({ id }) => id === (siteId ?? deviceSite));
  if (known !== undefined) return known;
  const [only, ...others] = sites.length === 1 ? sites : namedSites(words, sites);
  return only !== undefined && others.length === 0 ? only : null;
}

/** The addresses a text names, by their name or town. */
export function namedSites<S extends { name: string; city: string }>(text: string, sites: readonly S[]): S[] {
  const folded = fold(text);
  const isNamed = (name: string) =>
    new RegExp(`(?<![a-z\\d])${fold(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z\\d])`).test(folded);
  return sites.filter(({ name, city }) => isNamed(name) || isNamed(city));
}

import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import { changeContact } from '../../../domain/sites/change-contact.ts';
import { supplyAt } from '../../../domain/sites/supply-at.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { addressLine } from '../parts/address-line.ts';
import { noticeCard } from '../parts/cards.ts';
import { openNewCase } from '../parts/case/opened-case.ts';
import { deviceName, spokenDevice } from '../parts/device/device-name.ts';
import { changesOf, contactOf } from './contact-form.ts';
import { changeSite, type SiteDraft } from './draft.ts';
import type { SiteFacts } from './facts.ts';
import { placeNamed } from './other-forms.ts';

/** Saves who receives what at an address; the address itself can go to the desk afterwards (X26). */
export async function saveContact(
  scene: Scene,
  draft: SiteDraft,
  { site }: SiteFacts,
): Promise<Outcome<Answer>> {
  const { t } = scene;
  if (site === null) return refuse('site-not-found');
  const changed = await changeContact(scene, site.id, contactOf(draft, site));
  if (!changed.ok) return changed;
  const { address } = draft;
  const given = { siteId: site.id, about: 'address' as const, address };
  const card = noticeCard(t.text('sites.done.title'), [], {
    tone: 'good',
    facts: [{ label: t.text('sites.fact.address'), value: addressLine(site) }, ...changesOf(draft, site, t)],
    actions: address === null ? [] : [beginOf(changeSite, t.text('sites.request'), given)],
  });
  return done({ replies: [{ kind: 'card', card }] });
}

/** Sends the supplies of a device elsewhere from now on. */
export async function savePlace(scene: Scene, draft: SiteDraft, facts: SiteFacts): Promise<Outcome<Answer>> {
  const { t } = scene;
  const { device } = facts;
  if (device === null) return refuse('device-not-found');
  const siteId = draft.siteId ?? placeNamed(draft, facts);
  if (siteId === undefined) return refuse('site-not-found');
  const saved = await supplyAt(scene, device.id, siteId);
  if (!saved.ok) return saved;
  const { site } = saved.value;
  const text = t.text('sites.place.intro', { device: deviceName(device) });
  const facts_ = [{ label: t.text('sites.place.site'), value: `${site.name} · ${addressLine(site)}` }];
  const card = noticeCard(t.text('sites.done.title'), [text], { tone: 'good', facts: facts_ });
  return done({ replies: [{ kind: 'card', card }], about: spokenDevice(device) });
}

/** The desk changes the address itself: a case with the old one and the new one. */
export async function askForAddress(
  scene: Scene,
  draft: SiteDraft,
  { site, device }: SiteFacts,
): Promise<Outcome<Answer>> {
  const { t, actor } = scene;
  const { category = 'general' } = actor.programme.requests['shipping-address'] ?? {};
  const field = (name: string, text: string) => ({ field: name, value: { type: 'text' as const, text } });
  const answers = [
    ...(site === null ? [] : [field('now', addressLine(site))]),
    field('address', draft.address ?? ''),
  ];
  const wanted = {
    ...{ deviceId: device?.id ?? null, category, subcategory: 'shipping-address' },
    title: t.text('sites.request.title'),
    description: draft.words,
    details: { request: 'shipping-address', answers },
  };
  return openNewCase(scene, wanted, (number) => t.text('sites.request.sent', { number }));
}

import { type ShippingSite, suppliedThere } from '../../../domain/sites/list-sites.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { addADevice } from '../add-device/draft.ts';
import { addressLine } from '../parts/address-line.ts';
import { choicesCard, noticeCard } from '../parts/cards.ts';
import { changeSite } from './draft.ts';
import { shippingLine } from './facts.ts';

/** As many devices as are named on the card of an address. */
const shownDevices = 5;

/** One shipping address: what can be changed here is marked, the rest is for the desk (X15, X24, X26, X27). */
export async function siteAnswer(scene: Scene, site: ShippingSite): Promise<Answer> {
  const { t, actor } = scene;
  const devices = await suppliedThere(scene, site.id, shownDevices);
  const given = { siteId: site.id };
  const fact = (field: 'attention' | 'suite' | 'phone') => ({
    label: t.text(`sites.fact.${field}`),
    value: site[field] ?? t.text('sites.empty'),
  });
  const card = noticeCard(
    site.name,
    [t.text('sites.card.text', { phone: shippingLine(scene) }), t.text('sites.card.more')],
    {
      facts: [
        { label: t.text('sites.fact.address'), value: addressLine(site) },
        ...[fact('attention'), fact('suite'), fact('phone')],
        {
          label: t.text('sites.fact.devices'),
          value: t.list(devices.map(({ alias, serial }) => alias ?? serial)) || t.text('sites.empty'),
        },
      ],
      actions: [
        beginOf(changeSite, t.text('sites.change'), { ...given, about: 'contact' }),
        beginOf(changeSite, t.text('sites.request'), { ...given, about: 'address' }),
        ...(actor.role === 'administrator' ? [beginOf(addADevice, t.text('claims.menu.title'))] : []),
      ],
    },
  );
  return { replies: [{ kind: 'card', card }] };
}

/** All of them, each with what can be done. */
export function sitesAnswer({ t }: Pick<Scene, 't'>, sites: readonly ShippingSite[]): Answer {
  const items = sites.map((site) => ({
    title: site.name,
    detail: [addressLine(site), site.attention ?? '', site.suite ?? ''].filter(Boolean).join(' · '),
    button: beginOf(changeSite, t.text('engine.edit'), { siteId: site.id, about: 'contact' }),
  }));
  const card = choicesCard(t.text('sites.list.title'), t.text('sites.card.more'), items);
  return { replies: [{ kind: 'card', card }] };
}

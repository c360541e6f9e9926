import { claimDevice } from '../../../domain/fleet/claim-device.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import { afterBusinessMinutes } from '../../../domain/programmes/rules/business-hours.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { changeWhoIsOn } from '../assign-device/draft.ts';
import { orderSome } from '../order-supplies/draft.ts';
import { noticeCard } from '../parts/cards.ts';
import { openNewCase } from '../parts/case/opened-case.ts';
import { momentWords } from '../parts/desk/call-back-words.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { nameADevice } from '../parts/device/device-links.ts';
import { deviceName, spokenDevice } from '../parts/device/device-name.ts';
import { serialsOf } from './association-form.ts';
import type { ClaimDraft } from './draft.ts';
import { addressOf, type ClaimFacts } from './facts.ts';

/** Adds the device, or asks the desk to link what could not be added. */
export async function runClaim(scene: Scene, draft: ClaimDraft, facts: ClaimFacts): Promise<Outcome<Answer>> {
  return draft.association ? associate(scene, draft, facts) : claim(scene, draft);
}

/** Usable in everything at once (X55); further numbers of the same message go on as a draft of their own. */
async function claim(scene: Scene, { serial, postalCode, rest }: ClaimDraft): Promise<Outcome<Answer>> {
  const { t } = scene;
  const claimed = await claimDevice(scene, { serial: serial ?? '', postalCode: postalCode ?? '' });
  if (!claimed.ok) return claimed;
  const { device, isNew } = claimed.value;
  const given = { deviceId: device.id };
  const actions = [
    beginOf(nameADevice, t.text('devices.alias.menu.title'), given),
    beginOf(changeWhoIsOn, t.text('onDevice.menu.title'), given),
    beginOf(orderSome, t.text('supplies.menu.title'), chosenDevice(device.id)),
  ];
  const card = isNew
    ? noticeCard(t.text('claims.done.title'), [t.text('claims.done.text', { device: deviceName(device) })], {
        tone: 'good',
        actions,
      })
    : noticeCard(t.text('claims.known.title'), [deviceName(device), t.text('claims.known.text')], {
        actions,
      });
  const [next, ...others] = rest;
  return done({
    replies: [{ kind: 'card', card }],
    about: spokenDevice(device),
    ...(next === undefined ? {} : { goesOn: { serial: next, rest: others, postalCode } }),
  });
}

const minutes = 60;

/** A case that holds serial numbers and an address, with the moment of the answer promised (X8, X9, X10). */
async function associate(scene: Scene, draft: ClaimDraft, facts: ClaimFacts): Promise<Outcome<Answer>> {
  const { t, actor } = scene;
  const { category = 'equipment', withinHours = null } = actor.programme.requests['add-device'] ?? {};
  const serials = serialsOf(draft).join(', ');
  const answers = [
    { field: 'serials', value: { type: 'text' as const, text: serials } },
    { field: 'address', value: { type: 'text' as const, text: addressOf(draft, facts) } },
  ];
  const wanted = {
    ...{ deviceId: null, category, subcategory: 'association', description: '' },
    title: t.text('claims.association.title'),
    details: { request: 'add-device', answers },
  };
  const promise = withinHours === null ? '' : promised(scene, withinHours);
  return openNewCase(scene, wanted, (number) =>
    [t.text('claims.association.sent', { number }), promise].filter(Boolean).join(' '),
  );
}

/** By when the desk answers, by its hours and holidays (X9). */
function promised({ t, now, actor }: Scene, withinHours: number): string {
  const { support, shipping } = actor.programme;
  const rules = { hours: support.hours, holidays: shipping.holidays };
  const { day, time } = afterBusinessMinutes(now, actor.account.timeZone, withinHours * minutes, rules);
  const moment = momentWords(t, { day, is: 'before', from: time, to: null });
  return t.text('claims.association.by', { moment });
}

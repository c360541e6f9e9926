import { z } from 'zod';
import { listContracts } from '../../../../domain/contracts/list-contracts.ts';
import { nextPeriod } from '../../../../domain/contracts/rules/billing-period.ts';
import { findDevice, listDevices } from '../../../../domain/fleet/find-device.ts';
import { listReadings } from '../../../../domain/meters/list-readings.ts';
import { noonOf, wallClock } from '../../../../domain/programmes/rules/wall-clock.ts';
import {
  type Answer,
  type Capability,
  onAction,
  type Scene,
  type Utterance,
} from '../../../engine/capability.ts';
import { beginOf } from '../../../engine/links.ts';
import { refusalCard } from '../../../engine/present-refusal.ts';
import { notice } from '../../../engine/replies.ts';
import { fold } from '../../../understanding/text/fold.ts';
import { spokenDevice } from '../../parts/device/device-name.ts';
import { giveReadings } from '../../submit-meters/draft.ts';
import { defineRequest } from '../define-request.ts';
import { historyCard, showReadings, whichReadings } from './history-card.ts';

/** Days of readings on one card. */
const shownDays = 8;
/** Devices to choose from on one card. */
const shownDevices = 8;

/** A reading is called wrong, on lower-case text without accents. */
const disputing =
  /\b(?:faux|fausse|incorrect\w*|errone\w*|errone|erreur|contest\w*|verifi\w*|jamais fait|trop (?:haut|eleve)\w*|fout\w*|klopt niet|klopt niks|verkeerd\w*|betwist\w*|nakijken|wrong|mistake|incorrect|disput\w*|check\w*|never made|review|can't be right|cannot be right)/;
/** Why, or when, readings are to be sent. */
const asksWhy = /\b(?:pourquoi|a quoi (?:ca|cela) sert|waarom|waarvoor|why|what for)/;
const asksWhen =
  /\b(?:quand\b.*\b(?:envoy|donner|transmettre|releve)|prochain releve|date limite|wanneer\b.*\b(?:doorgeven|sturen|indienen|opname)|volgende (?:teller)?opname|deadline|when\b.*\b(?:send|give|submit|due|read)|next read)/;

const request = defineRequest({
  id: 'query-meters',
  access: ['administrator', 'user'],
  group: 'readings',
  topic: 'meters',
  device: 'needed',
  asks: { reading: z.string().max(300).optional() },
  inputs: { reading: { input: 'text', hint: true } },
  said: ({ text }) => ({ kind: disputing.test(fold(text)) ? 'dispute' : 'question' }),
});

/** Past readings, why and when to send them, and the way to having one checked (F10, F13, G43). */
export const queryMeters: Capability = {
  ...request,
  answer: answerAboutReadings,
  actions: [onAction(showReadings, (scene, { deviceId }) => readingsOf(scene, deviceId))],
};

/** null: a reading is called wrong, which the desk looks into. */
async function answerAboutReadings(scene: Scene, utterance: Utterance): Promise<Answer | null> {
  const text = fold(utterance.text);
  if (disputing.test(text)) return null;
  const { understanding, recalled } = utterance;
  const [named, ...others] = understanding.slots.device?.candidates ?? [];
  const device = named ?? recalled?.device?.id ?? null;
  if (asksWhy.test(text) || asksWhen.test(text)) return whenAndWhy(scene, device);
  if (understanding.slots.device !== undefined && named === undefined)
    return { replies: [refusalCard(scene.t, { code: 'device-not-found', args: {} }, [])] };
  const devices = await listDevices(scene, shownDevices);
  const only = devices.length === 1 ? devices[0]?.id : undefined;
  const one = others.length > 0 ? undefined : (device ?? only);
  if (one !== undefined) return readingsOf(scene, one);
  const { card, asks } = whichReadings(scene, devices);
  return { replies: [{ kind: 'card', card }], asks };
}

async function readingsOf(scene: Scene, deviceId: string): Promise<Answer> {
  const device = await findDevice(scene, deviceId);
  if (device === null) return { replies: [refusalCard(scene.t, { code: 'device-not-found', args: {} }, [])] };
  const card = historyCard(scene, device, await listReadings(scene.db, device, shownDays));
  return { replies: [{ kind: 'card', card }], about: spokenDevice(device) };
}

/** Readings are wanted before the next billing period begins, so that nothing is estimated (B8). */
async function whenAndWhy(scene: Scene, deviceId: string | null): Promise<Answer> {
  const { t, now, actor } = scene;
  const contracts = await listContracts(scene, deviceId);
  const { day } = wallClock(now, actor.account.timeZone);
  const [next] = contracts.map((one) => nextPeriod(one, day)).sort();
  const when = next === undefined ? [] : [t.text('meters.history.when', { date: t.date(noonOf(next)) })];
  const send = beginOf(giveReadings, t.text('meters.menu.title'), deviceId === null ? {} : { deviceId });
  return {
    replies: [notice(t.text('meters.history.why'), [...when, t.text('meters.why')].join(' '), [send])],
  };
}

import { findDevices, listDevices } from '../../../../domain/fleet/find-device.ts';
import type { Answer, Capability, Scene, Utterance } from '../../../engine/capability.ts';
import { fold } from '../../../understanding/text/fold.ts';
import { defineRequest } from '../define-request.ts';
import { saidKind } from '../said-kind.ts';
import { stateCard } from './state-card.ts';

/** Devices on one card. */
const shownDevices = 10;

/** What is to be changed, on lower-case text without accents. */
const kinds = {
  pause:
    /\b(?:desactiv|arret|stop|suspend|pause|ne laissez pas|uitzetten|stopzet|pauzeer|pauzer|onderbre|laat dan geen|switch off|turn off|cancel)/,
  connect: /\b(?:connect(?:er|ez|e)\b|reseau|verbind|netwerk|network)/,
  activate:
    /\b(?:activ(?:er|ez)|passer en|mettez|inscri|participer|overstappen|aanzetten|activeer|activeren|deelnemen|inschrijven|activate|sign\b.*\bup|go over to|switch on|turn on|enable|start)/,
  missing:
    /\b(?:plus rien|rien n['’](?:est|a|arrive)|n['’]arriv\w+ (?:plus|pas|jamais)|geen enkele|niks|niets|nothing|no automatic|never (?:came|arrived)|not (?:come|arrived))/,
};

const request = defineRequest({
  id: 'auto-replenishment',
  access: ['administrator', 'user'],
  group: 'supplies',
  topic: 'connection',
  device: 'maybe',
  asks: {},
  inputs: {},
  said: ({ text }) => ({ kind: saidKind(kinds, text) }),
});

/** Whether supplies come by themselves, device by device, and a change of it (X20-X23, X63). */
export const autoReplenishment: Capability = { ...request, answer: answerState };

/** null: something is to be changed, which the desk does. */
async function answerState(scene: Scene, { text, understanding }: Utterance): Promise<Answer | null> {
  const kind = saidKind(kinds, text);
  const saysState = kind !== 'missing' && /\b(?:etat|status|staat|state|is|est)\b/.test(fold(text));
  if (kind !== undefined && !saysState && !text.includes('?')) return null;
  const named = await findDevices(scene, understanding.slots.device?.candidates ?? []);
  const devices = named.length > 0 ? named : await listDevices(scene, shownDevices);
  if (devices.length === 0) return null;
  return { replies: [{ kind: 'card', card: stateCard(scene, devices) }] };
}

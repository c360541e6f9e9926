import { z } from 'zod';
import type { Utterance } from '../../engine/capability.ts';
import { defineRequest } from './define-request.ts';

/** Where to: behind the word that says so, to the end of the clause; a house number and a town may follow a comma. */
const place =
  /(?:\b(?:naar|vers|to|into|jusqu['’]à)|\b(?:au|aux)(?= (?:\d|rdc|rez|sous-sol|premier|deuxi))|\bà (?=\d))\s+(?:le |la |l['’]|les |de |het |the |notre |ons |onze |our )?([^.;!?\n]{2,150})/iu;

/** When, behind the place. */
const dayBehind = /,?\s+(?:avant|d['’]ici|pour le|before|by|v[oó]{2}r|tegen)\s+.*$/iu;

/** An address by itself: a number and a street, in the order of its language. */
const address =
  /(?:\b\d{1,4}\b[^.;!?\n]*\b(?:rue|avenue|av|boulevard|bd|place|chemin|quai|all[ée]e|impasse|street|st|road|rd|lane|square)\b|\p{L}(?:straat|laan|plein|weg|lei|kaai|dreef)\s+\d{1,4})[^.;!?\n]*/iu;

/** The devices that go there, behind the place. */
const devicesBehind =
  /,\s*\S+\s+(?:imprimante|copieur|appareil|machine|multifonction|printer|copier|device|toestel|apparaat|apparaten|kopieer)\p{L}*.*$/iu;

/** "Another building" does not say which one. */
const unsaid =
  /^(?:(?:un|une|d['’]|de|a|an|een|des)\s+)?(?:autres?|nouve(?:au|aux|lle|lles)|another|other|different|new|ander|andere|nieuw|nieuwe)\s+\p{Ll}+$/u;

/** "More than 5 machines" is one more at the least. */
const moreThan = /\b(?:plus de|meer dan|more than|over)\s+(\d{1,3})(?!\d)/iu;

/** Up to this many devices it is a small move (G37). */
const fewDevices = 5;

/** Having devices moved: a quote comes first, and nothing moves before it is accepted (G37, B3). */
export const moveEquipment = defineRequest({
  id: 'move-equipment',
  access: ['administrator'],
  forwardedFor: ['user'],
  group: 'account',
  device: 'several',
  asks: {
    to: z.string().trim().min(1).max(300),
    count: z.number().int().min(1).max(500).default(1),
    day: z.iso.date().optional(),
  },
  inputs: {
    to: { input: 'text', hint: true },
    count: { input: 'number', from: 'count' },
    day: { input: 'date', from: 'date' },
  },
  said: (utterance) => ({ to: placeIn(utterance), ...atLeast(utterance.text) }),
  kindBy: ({ count }, devices) =>
    Math.max(Number(count ?? 1), devices) > fewDevices ? 'more-than-five' : 'up-to-five',
});

function placeIn({ text, understanding: { slots } }: Utterance): string | undefined {
  const said = (place.exec(text)?.[1] ?? address.exec(text)?.[0])
    ?.replace(devicesBehind, '')
    .replace(dayBehind, '')
    .trim();
  if (said === undefined || unsaid.test(said) || said === slots.device?.text) return undefined;
  return said;
}

function atLeast(text: string): { count?: number } {
  const [, count] = moreThan.exec(text) ?? [];
  return count === undefined ? {} : { count: Number(count) + 1 };
}

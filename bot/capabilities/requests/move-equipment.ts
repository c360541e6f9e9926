import { z } from 'zod';
import { defineRequest } from './define-request.ts';

/** Where to: behind the word that says so, to the end of the clause; a house number and a town may follow a comma. */
const place =
  /(?:\b(?:naar|vers|to|into|jusqu['’]à)|\b(?:au|aux)(?= \d)|\bà (?=\d))\s+(?:le |la |l['’]|les |de |het |the |notre |ons |onze |our )?([^.;!?\n]{2,150})/iu;

/** "More than 5 machines" is one more at the least. */
const moreThan = /\b(?:plus de|meer dan|more than|over)\s+(\d{1,3})(?!\d)/iu;

/** Up to this many devices it is a small move (G37). */
const fewDevices = 5;

/** Having devices moved: a quote comes first, and nothing moves before it is accepted (G37, B3). */
export const moveEquipment = defineRequest({
  id: 'move-equipment',
  access: ['administrator'],
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
  said: ({ text }) => ({ to: place.exec(text)?.[1]?.trim(), ...atLeast(text) }),
  kindBy: ({ count }, devices) =>
    Math.max(Number(count ?? 1), devices) > fewDevices ? 'more-than-five' : 'up-to-five',
});

function atLeast(text: string): { count?: number } {
  const [, count] = moreThan.exec(text) ?? [];
  return count === undefined ? {} : { count: Number(count) + 1 };
}

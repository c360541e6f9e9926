import { z } from 'zod';
import { defineRequest } from './define-request.ts';

/** Who is named behind the word for it, with the number or the mailbox they are reached by. */
const contact =
  /\bcontact(?:persoon| person)?\b\s*(?:is|est|c['’]est|:)?\s*([^;!?\n]*(?:\d{2}[\d ./-]{6,}\d|@\S+))/iu;

/** Devices that are to send their readings by themselves, so that only what was used is billed (B9). */
export const enableAutoMeters = defineRequest({
  id: 'enable-auto-meters',
  access: ['administrator'],
  forwardedFor: ['user'],
  group: 'readings',
  topic: 'connection',
  device: 'several',
  asks: { contact: z.string().max(200).optional() },
  inputs: { contact: { input: 'text', hint: true } },
  takes: ['manage-contacts'],
  said: ({ text }) => ({ contact: contact.exec(text)?.[1]?.trim() }),
  settled: ({ eMaintenance }) => (eMaintenance ? 'requests.enable-auto-meters.settled' : null),
});

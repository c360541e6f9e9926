import { z } from 'zod';
import { defineRequest } from './define-request.ts';

/** Devices that are to send their readings by themselves, so that only what was used is billed (B9). */
export const enableAutoMeters = defineRequest({
  id: 'enable-auto-meters',
  access: ['administrator'],
  group: 'readings',
  topic: 'connection',
  device: 'several',
  asks: { contact: z.string().max(200).optional() },
  inputs: { contact: { input: 'text', hint: true } },
  settled: ({ eMaintenance }) => (eMaintenance ? 'requests.enable-auto-meters.settled' : null),
});

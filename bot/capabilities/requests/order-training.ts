import { z } from 'zod';
import { defineRequest } from './define-request.ts';

/** A training for the people who use the devices (G45). */
export const orderTraining = defineRequest({
  id: 'order-training',
  access: ['administrator', 'user'],
  group: 'supplies',
  topic: 'supplies',
  device: 'maybe',
  asks: {
    people: z.number().int().min(1).max(200).default(1),
    day: z.iso.date().optional(),
    language: z.enum(['fr', 'nl', 'en']).optional(),
  },
  inputs: {
    people: { input: 'number', from: 'count' },
    day: { input: 'date', from: 'date', hint: true },
    language: { input: 'choice', options: ['fr', 'nl', 'en'] },
  },
});

import { expect, it } from 'vitest';
import { topicOf } from '../../../bot/capabilities/contact-support/contact-support.ts';
import { planned } from '../../../bot/capabilities/planned.ts';
import { registry } from '../../../bot/capabilities/registry.ts';
import type { CapabilityId } from '../../../bot/understanding/intents.ts';
import { requestFor } from '../../support/utterance-for.ts';

const topics = (id: string) => registry.find(id)?.topic ?? planned[id as CapabilityId]?.topic ?? null;

it('is what was being filled in when the person asked for somebody [X65]', () => {
  expect(topicOf({ ...requestFor('contact-support'), open: 'return-supplies' }, topics)).toBe('returns');
});

it('is what the message itself is about when it waited for a choice [X65]', () => {
  expect(topicOf(requestFor('auto-replenishment'), topics)).toBe('connection');
});

it('is what the message may be about beside reaching somebody, when that is worth anything [X65]', () => {
  const beside = (confidence: number) =>
    requestFor('contact-support', { alternatives: [{ intent: 'order-supplies', confidence }] });
  expect(topicOf(beside(0.1), topics)).toBe('supplies');
  expect(topicOf(beside(0.001), topics)).toBeNull();
});

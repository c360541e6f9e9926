import { expect, it } from 'vitest';
import { topicOf } from '../../../bot/capabilities/contact-support/topic.ts';
import type { CapabilityId, Understanding } from '../../../bot/understanding/types.ts';

const request = (intent: CapabilityId, alternatives: Understanding['alternatives'] = []) => ({
  text: '',
  understanding: { intent, confidence: 0.9, alternatives, slots: {}, language: 'en' as const, act: null },
});

it('is what was being filled in when the person asked for somebody [X65]', () => {
  expect(topicOf({ ...request('contact-support'), open: 'return-supplies' })).toBe('returns');
});

it('is what the message itself is about when it waited for a choice [X65]', () => {
  expect(topicOf(request('auto-replenishment'))).toBe('connection');
});

it('is what the message may be about beside reaching somebody, when that is worth anything [X65]', () => {
  const beside = (confidence: number) => [{ intent: 'order-supplies' as const, confidence }];
  expect(topicOf(request('contact-support', beside(0.1)))).toBe('supplies');
  expect(topicOf(request('contact-support', beside(0.001)))).toBeNull();
});

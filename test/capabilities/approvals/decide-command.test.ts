import { expect, test } from 'vitest';
import { decisionIn } from '../../../bot/capabilities/approvals/decide-command.ts';

test.each([
  'yes approve it',
  'Approved!',
  'oui approuvez',
  'ja, keur het goed',
  'goedgekeurd',
  'ok validez svp',
])('hears an approval in so many words: %s [G49]', (text) => expect(decisionIn(text)).toBe('approved'));

test.each([
  'reject it',
  'no, decline',
  'refusez',
  'nee keur het maar af',
])('hears a refusal in so many words: %s [G49]', (text) => expect(decisionIn(text)).toBe('rejected'));

test.each([
  'yes',
  'ok',
  'who approves my order?',
  'I do not approve it',
  'approve it if it is under 100',
  'approved?',
  'je n’approuve pas',
  'niet goedgekeurd',
])('decides nothing by: %s [G49]', (text) => expect(decisionIn(text)).toBeNull());

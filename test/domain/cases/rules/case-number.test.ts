import { expect, test } from 'vitest';
import { formatCaseNumber, parseCaseNumber } from '../../../../domain/cases/rules/case-number.ts';

test('a case is known as CS and seven digits [G55]', () => {
  expect(formatCaseNumber(32_498)).toBe('CS0032498');
  expect(formatCaseNumber(1_234_567)).toBe('CS1234567');
});

test.each(['CS0032498', 'cs0032498', '  CS0032498 '])('the number is read from "%s" [G55]', (text) => {
  expect(parseCaseNumber(text)).toBe(32_498);
});

test.each([
  'CS32498',
  'CS00324980',
  'XCS0032498',
  '0032498',
  'CSabcdefg',
  '',
])('"%s" is no case number [G55]', (text) => {
  expect(parseCaseNumber(text)).toBeNull();
});

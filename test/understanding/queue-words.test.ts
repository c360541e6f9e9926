import { expect, test } from 'vitest';
import { findQueueWish } from '../../bot/understanding/acts/queue-words.ts';

const waiting = ['we need 2 black toners', 'where is CS0032498'];

test.each([
  ['the second first', 0],
  ['no, do the toner first', 0],
  ['the third first', 1],
  ['start with the third', 1],
  ["d'abord le toner", 0],
  ['le deuxième d’abord', 0],
  ['eerst de tweede', 0],
  ['de toner eerst', 0],
  ['first of all, it squeaks', null],
] as const)('hears which one comes first: %s', (text, at) => {
  const wish = findQueueWish(text, waiting);
  expect(wish).toEqual(at === null ? null : { wish: 'first', at });
});

test.each([
  'leave the toner out',
  'skip the toners',
  'forget about the second one',
  'laissez tomber le toner',
  'oublie le deuxième',
  'laat de toner maar weg',
  'laat de tweede vallen',
])('hears which one is left out: %s', (text) => {
  expect(findQueueWish(text, waiting)).toEqual({ wish: 'leave-out', at: 0 });
});

test.each(['both', 'Both please', 'les deux', 'allebei'])('hears that all are meant: %s', (text) => {
  expect(findQueueWish(text, waiting)).toEqual({ wish: 'both' });
});

test.each([
  'skip the paper',
  'the fourth first',
  'yes',
  'leave a message',
  'tray 2 first jammed',
])('hears nothing of them in: %s', (text) => {
  expect(findQueueWish(text, waiting)).toBeNull();
});

test('hears nothing where nothing waits', () => {
  expect(findQueueWish('the second first', [])).toBeNull();
});

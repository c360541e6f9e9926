import { describe, expect, test } from 'vitest';
import { createMemory } from '../../../bot/channels/slack/memory.ts';

function memory(size: number) {
  let now = 0;
  return {
    ...createMemory<string>({ now: () => new Date(now) }, size, 1_000),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('what is remembered', () => {
  test('is known until its time is up', () => {
    const it = memory(2);
    it.set('a', '1');
    it.pass(999);
    expect(it.get('a')).toBe('1');
    it.pass(1);
    expect(it.get('a')).toBeUndefined();
  });

  test('makes room for the newest when there is no more', () => {
    const it = memory(2);
    it.set('a', '1');
    it.set('b', '2');
    it.set('c', '3');
    expect([it.get('a'), it.get('b'), it.get('c')]).toEqual([undefined, '2', '3']);
  });

  test('and said again is the newest', () => {
    const it = memory(2);
    it.set('a', '1');
    it.set('b', '2');
    it.set('a', '3');
    it.set('c', '4');
    expect([it.get('a'), it.get('b')]).toEqual(['3', undefined]);
  });
});

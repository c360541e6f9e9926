import { describe, expect, test } from 'vitest';
import {
  caseActed,
  orderActed,
  refuseTakeBack,
  type SentThing,
  sentKinds,
} from '../../../../domain/sent/rules/take-back.ts';
import { monday } from '../../../support/clock.ts';

const later = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);
const sent = (changes: Partial<SentThing> = {}): SentThing => ({
  ...{ kind: 'order', sentById: 'me', sentAt: monday, acted: null },
  ...changes,
});
const codeOf = (thing: SentThing, now = monday) => refuseTakeBack(thing, 'me', now)?.code ?? null;

describe('taking back what was sent', () => {
  test.each(sentKinds)('is for its sender alone: %s [P4]', (kind) => {
    expect(codeOf(sent({ kind }))).toBeNull();
    expect(codeOf(sent({ kind, sentById: 'somebody else' }))).toBe('sent-by-another');
  });

  test.each([
    [{ as: 'withdrawn' }, 'withdrawn-already'],
    [{ as: 'approved', by: 'Megan' }, 'order-approved-first'],
    [{ as: 'rejected', by: 'Megan' }, 'order-rejected-first'],
    [{ as: 'sent-on' }, 'order-sent-on'],
    [{ as: 'handled', number: 'CS0000001' }, 'case-handled'],
    [{ as: 'superseded' }, 'reading-superseded'],
  ] as const)('is refused once somebody acted on it, with what was done: %o [P4]', (acted, code) => {
    expect(codeOf(sent({ acted }))).toBe(code);
  });

  test('is possible for five minutes with a comment, for as long as nobody acts with all else [P4]', () => {
    expect(codeOf(sent({ kind: 'comment' }), later(5))).toBeNull();
    expect(codeOf(sent({ kind: 'comment' }), later(5.1))).toBe('comment-too-old');
    expect(codeOf(sent({ kind: 'case' }), later(60 * 24 * 300))).toBeNull();
  });
});

describe('what was done with an order', () => {
  const order = { status: 'submitted', requestedById: 'me' } as const;
  const decided = (id: string, status: 'approved' | 'rejected') =>
    ({ status, decidedBy: { id, name: 'Megan' } }) as const;

  test('is nothing while it waits, and the decision of who took it [P4 P11]', () => {
    expect(orderActed({ ...order, status: 'awaiting-approval' }, null)).toBeNull();
    expect(orderActed(order, decided('megan', 'approved'))).toEqual({ as: 'approved', by: 'Megan' });
    expect(orderActed({ ...order, status: 'rejected' }, decided('megan', 'rejected'))).toEqual({
      as: 'rejected',
      by: 'Megan',
    });
  });

  test('is that it went out when nobody else had to agree [P4]', () => {
    expect(orderActed(order, null)).toEqual({ as: 'sent-on' });
    expect(orderActed(order, decided('me', 'approved'))).toEqual({ as: 'sent-on' });
  });
});

describe('what was done with a case', () => {
  const open = { number: 'CS1', status: 'created', closeReason: null, awaitsCustomer: false } as const;
  const own = { kind: 'comment', byDesk: false } as const;

  test('is nothing while only its own people wrote and the desk looks on [P4]', () => {
    expect(caseActed({ ...open, activity: [own, { kind: 'watched', byDesk: true }] })).toBeNull();
  });

  test.each([
    { activity: [{ kind: 'comment', byDesk: true }] },
    { activity: [{ kind: 'reopened', byDesk: false }] },
    { activity: [own], awaitsCustomer: true },
    { activity: [own], status: 'resolved' },
  ] as const)('is that the desk has handled it: %o [P4 F7]', (changes) => {
    expect(caseActed({ ...open, ...changes })).toEqual({ as: 'handled', number: 'CS1' });
  });
});

import { describe, expect, it } from 'vitest';
import { accountState } from '../../../../domain/membership/rules/account-state.ts';
import { dueOn, runsUntil, validatedBy } from '../../../../domain/membership/rules/days.ts';
import { documentsFor, refuseDocuments } from '../../../../domain/membership/rules/documents.ts';
import { office, rules } from '../programme.ts';

describe('the documents of an account', () => {
  const withVat = documentsFor(rules, true);
  const withoutVat = documentsFor(rules, false);

  it('are either of two with a VAT number [C2]', () => {
    expect(withVat.kinds.map(({ id }) => id)).toEqual(['vat-certificate', 'vat-invoice']);
    expect(refuseDocuments(withVat, ['vat-certificate'])).toBeNull();
    expect(refuseDocuments(withVat, ['vat-invoice'])).toBeNull();
    expect(refuseDocuments(withVat, ['vat-certificate', 'vat-invoice'])).toBeNull();
    expect(refuseDocuments(withVat, [])).toBe('none');
    expect(refuseDocuments(withVat, ['licence'])).toBe('none');
  });

  it('are exactly one of three without [C3]', () => {
    expect(withoutVat.kinds.map(({ id }) => id)).toEqual(['invoice', 'licence', 'chamber-extract']);
    for (const { id } of withoutVat.kinds) expect(refuseDocuments(withoutVat, [id])).toBeNull();
    expect(refuseDocuments(withoutVat, ['invoice', 'licence'])).toBe('too-many');
    expect(refuseDocuments(withoutVat, [])).toBe('none');
  });
});

describe('the day by which an account is validated', () => {
  const by = (now: string) => validatedBy(new Date(now), 'Europe/Brussels', rules.validationDays, office);

  it.each([
    ['a Monday', '2026-11-23T09:00:00Z', '2026-11-25'],
    ['a Thursday: over the weekend', '2026-11-26T09:00:00Z', '2026-11-30'],
    ['a Saturday', '2026-11-28T09:00:00Z', '2026-12-01'],
    ['the eve of a holiday', '2026-12-24T09:00:00Z', '2026-12-29'],
    ['late on Sunday, which is Monday where the company is', '2026-11-22T23:30:00Z', '2026-11-25'],
  ])('is two working days later, on %s [C5]', (_when, now, day) => {
    expect(by(now)).toBe(day);
  });
});

it('the invoice of a sign-up is usually due 30 days later [C24]', () => {
  expect(dueOn(new Date('2026-11-23T09:00:00Z'), 'Europe/Paris', rules.dueDays)).toBe('2026-12-23');
});

it('an account is pending until its case is resolved, and none when that was withdrawn [C1 C5]', () => {
  expect(accountState(null)).toBe('validated');
  expect(accountState({ status: 'created', closeReason: null })).toBe('pending');
  expect(accountState({ status: 'resolved', closeReason: null })).toBe('validated');
  expect(accountState({ status: 'closed', closeReason: null })).toBe('validated');
  expect(accountState({ status: 'closed', closeReason: 'withdrawn' })).toBe('none');
});

it('a membership runs for the year its fee is for [C15 C26]', () => {
  expect(runsUntil(new Date('2026-09-10T09:30:00Z'), 'Europe/Paris')).toBe('2027-09-09');
  expect(runsUntil(new Date('2028-02-29T09:30:00Z'), 'Europe/Paris')).toBe('2029-02-28');
});

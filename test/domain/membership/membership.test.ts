import { afterEach, describe, expect, it } from 'vitest';
import { reportCase } from '../../../domain/cases/report-case.ts';
import { loadMembership } from '../../../domain/membership/load-membership.ts';
import { migrateProducts } from '../../../domain/membership/migrate-products.ts';
import { requestAccount } from '../../../domain/membership/request-account.ts';
import { missingOf, pointsOf } from '../../../domain/membership/rules/products.ts';
import { saveProduct } from '../../../domain/membership/save-product.ts';
import { signUp } from '../../../domain/membership/sign-up.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { loadDemo } from '../../../prisma/seed/load-demo.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';
import { rules } from './programme.ts';

const database = useDatabase();
const as = (name: string) => demoOperation(database.db, name);

afterEach(async () => {
  const { db } = database;
  await db.membership.deleteMany();
  await db.memberProduct.deleteMany();
  await db.businessAccount.deleteMany();
  await loadDemo(db);
});

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'none' : outcome.refusal.code);
const body = {
  id: null,
  name: 'EOS R6',
  points: 400,
  serial: '998877',
  boughtOn: '2025-01-02',
  country: 'BE',
  dealer: 'Foto',
  guessed: true,
};
const gold = { tier: 'gold', payment: 'transfer', poNumber: '4500-1', acceptsTerms: true } as const;

describe('products', () => {
  it('are registered with a best guess, and completed: then their points count [C8 C11 C12]', async () => {
    const megan = await as('Megan');
    const before = pointsOf((await loadMembership(megan)).products);
    const saved = await saveProduct(megan, { ...body, dealer: null });
    if (!saved.ok) throw new Error(saved.refusal.code);
    expect(missingOf(saved.value)).toEqual(['dealer']);
    expect(pointsOf((await loadMembership(megan)).products)).toEqual({
      counted: before.counted,
      waiting: before.waiting + 400,
    });
    await saveProduct(megan, { ...body, id: saved.value.id });
    expect(pointsOf((await loadMembership(megan)).products).counted).toBe(before.counted + 400);
    const row = await database.db.memberProduct.findFirstOrThrow({ where: { serial: '998877' } });
    expect(row).toMatchObject({ guessed: true, registeredById: megan.actor.personId });
  });

  it('are registered once by their serial number [C8]', async () => {
    const again = await saveProduct(await as('Megan'), { ...body, serial: '012034000123' });
    expect(again).toMatchObject({
      ok: false,
      refusal: { code: 'product-registered-already', args: { product: 'EOS R5' } },
    });
  });

  it('of another company are neither seen nor changed, nor in the way [C8]', async () => {
    const megan = await as('Megan');
    const joris = await as('Joris');
    const [theirs] = (await loadMembership(megan)).products;
    expect((await loadMembership(joris)).products).toEqual([]);
    expect(codeOf(await saveProduct(joris, { ...body, id: theirs?.id ?? '' }))).toBe('product-not-found');
    expect(codeOf(await saveProduct(joris, { ...body, serial: '012034000123' }))).toBe('none');
  });

  it('of a former membership are taken over once [C4 C9]', async () => {
    const megan = await as('Megan');
    expect((await loadMembership(megan)).account.formerEmail).toBe('photo@example.com');
    expect(await migrateProducts(megan)).toEqual({ ok: true, value: 1 });
    expect((await loadMembership(megan)).products.some(({ former }) => former)).toBe(false);
    expect(codeOf(await migrateProducts(megan))).toBe('nothing-to-migrate');
    expect(codeOf(await migrateProducts(await as('Joris')))).toBe('nothing-to-migrate');
  });
});

describe('an account', () => {
  async function ask(joris: Awaited<ReturnType<typeof as>>) {
    const wanted = { deviceId: null, category: 'membership', title: 'x', description: '' } as const;
    const reported = await reportCase(joris, wanted);
    if (!reported.ok) throw new Error(reported.refusal.code);
    const { id: caseId } = reported.value;
    await requestAccount(joris, { caseId, dueOn: '2026-11-25', formerEmail: null });
    return caseId;
  }

  it('is pending with its case until the desk resolves it, and none when it is withdrawn [C1 C5]', async () => {
    const joris = await as('Joris');
    expect((await loadMembership(joris)).account.state).toBe('none');
    const id = await ask(joris);
    expect((await loadMembership(joris)).account).toMatchObject({ state: 'pending', dueOn: '2026-11-25' });
    await database.db.case.updateMany({ where: { id }, data: { status: 'resolved' } });
    expect((await loadMembership(joris)).account.state).toBe('validated');
    await database.db.case.updateMany({
      where: { id },
      data: { status: 'closed', closeReason: 'withdrawn' },
    });
    expect((await loadMembership(joris)).account.state).toBe('none');
    await ask(joris);
    expect((await loadMembership(joris)).account.state).toBe('pending');
  });

  it('has to be validated before anybody signs up [C1 C5]', async () => {
    expect(codeOf(await signUp(await as('Joris'), rules, gold))).toBe('member-account-missing');
  });
});

describe('a sign-up', () => {
  it('gives a membership that works at once, with a number of its own; the former one no longer counts [C14 C22 C24 C25 C26]', async () => {
    const megan = await as('Megan');
    const before = (await loadMembership(megan)).active;
    const signed = await signUp(megan, rules, gold);
    if (!signed.ok) throw new Error(signed.refusal.code);
    expect(signed.value).toMatchObject({ tier: 'gold', dueOn: '2026-12-23', replaced: before?.number });
    expect(signed.value.number).not.toBe(before?.number);
    expect((await loadMembership(megan)).active).toMatchObject({
      number: signed.value.number,
      tier: 'gold',
      payment: 'transfer',
    });
    const rows = await database.db.membership.findMany({ orderBy: { number: 'asc' } });
    expect(rows.map(({ status }) => status)).toEqual(['replaced', 'active']);
    expect(rows.at(-1)).toMatchObject({ poNumber: '4500-1', feeCents: 17_000, currency: 'GBP' });
  });

  it('is refused for a level the points do not open, the one there is, and without the terms [C13 C14 C23]', async () => {
    const megan = await as('Megan');
    expect(await signUp(megan, rules, { ...gold, tier: 'platinum' })).toMatchObject({
      refusal: { code: 'tier-out-of-reach', args: { points: 1240 } },
    });
    expect(codeOf(await signUp(megan, rules, { ...gold, tier: 'silver' }))).toBe('tier-already-yours');
    expect(codeOf(await signUp(megan, rules, { ...gold, acceptsTerms: false }))).toBe('terms-not-accepted');
    expect(await database.db.membership.count()).toBe(1);
  });
});

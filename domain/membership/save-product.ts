import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { lockAccount } from './lock-account.ts';
import type { Product, ProductFact } from './rules/products.ts';

/** What is told of a product; `id` null: it is registered anew. `boughtOn` is yyyy-mm-dd. */
export type ToldProduct = Record<ProductFact, string | null> & {
  id: string | null;
  name: string;
  points: number | null;
  /** Some of it is a best guess (C12). */
  guessed: boolean;
};

/** Registers a product of one's own account, or completes one (C8, C12); a serial number can be registered once. */
export async function saveProduct(operation: Operation, told: ToldProduct): Promise<Outcome<Product>> {
  const { db, ids, now, actor } = operation;
  await lockAccount(operation);
  const accountId = actor.account.id;
  const { id, serial, boughtOn, ...rest } = told;
  const same = serial === null ? null : await db.memberProduct.findFirst({ where: { accountId, serial } });
  if (same !== null && serial !== null && same.id !== id)
    return refuse('product-registered-already', { serial, product: same.name });
  const row = { ...rest, serial, boughtOn: boughtOn === null ? null : new Date(boughtOn) };
  const savedId = id ?? ids.next();
  if (id === null)
    await db.memberProduct.create({
      data: { ...row, accountId, id: savedId, registeredById: actor.personId, registeredAt: now },
    });
  else {
    const { count } = await db.memberProduct.updateMany({ where: { accountId, id }, data: row });
    if (count === 0) return refuse('product-not-found');
  }
  await writeAudit(operation, {
    accountId,
    action: id === null ? 'product-registered' : 'product-completed',
    entity: 'member-product',
    entityId: savedId,
  });
  return done({ ...told, id: savedId, former: false });
}

import type { Tx } from '../../prisma/client.ts';

/** An item that fits a device (G52). */
export type Item = {
  id: string;
  orderNumber: string;
  kind: string;
  colour: string | null;
  unitsPerBox: number;
  priceCents: number;
  frequent: boolean;
};

/** The items of a programme that fit a model, those replaced often first (X37). */
export async function listItems(db: Tx, programmeId: string, model: string): Promise<Item[]> {
  const rows = await db.catalogueItem.findMany({
    where: { programmeId, compatible: { some: { model } } },
    orderBy: [{ frequent: 'desc' }, { kind: 'desc' }, { orderNumber: 'asc' }],
  });
  return rows.map(({ id, orderNumber, kind, colour, unitsPerBox, priceCents, frequent }) => ({
    id,
    orderNumber,
    kind,
    colour,
    unitsPerBox,
    priceCents,
    frequent,
  }));
}

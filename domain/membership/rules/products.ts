import type { MembershipRules } from '../../programmes/membership-schema.ts';

/** What has to be known of a product before its points count, in the order it is asked (C12). */
export const productFacts = ['serial', 'boughtOn', 'country', 'dealer'] as const;
export type ProductFact = (typeof productFacts)[number];

/** A registered product; `boughtOn` is yyyy-mm-dd, `country` two letters, null what is not known yet. */
export type Product = Record<ProductFact, string | null> & {
  id: string;
  name: string;
  /** What it is worth; null: not in the programme's list, the desk assigns them. */
  points: number | null;
  /** Still with a former membership, to be taken over (C9). */
  former: boolean;
};

/** What is missing of a product; nothing: it has its green tick (C11, C12). */
export function missingOf(product: Record<ProductFact, string | null>): ProductFact[] {
  return productFacts.filter((fact) => product[fact] === null);
}

/** Where a product stands: its points count, something is missing, the desk assigns its points, or it is to be taken over. */
export type ProductState = 'counted' | 'incomplete' | 'to-assign' | 'former';

/** The state of a product, of which only `counted` is a green tick (C11). */
export function stateOf(product: Product): ProductState {
  if (product.former) return 'former';
  if (missingOf(product).length > 0) return 'incomplete';
  return product.points === null ? 'to-assign' : 'counted';
}

/** Points that count, and those that will once what is missing is given (C11). */
export function pointsOf(products: readonly Product[]): { counted: number; waiting: number } {
  const sum = (state: ProductState) =>
    products.filter((one) => stateOf(one) === state).reduce((total, { points }) => total + (points ?? 0), 0);
  return { counted: sum('counted'), waiting: sum('incomplete') };
}

type Earner = MembershipRules['products'][number];

/** The products of the programme's list that a text in lower case without accents names, in its order. */
export function productsNamed({ products }: Pick<MembershipRules, 'products'>, folded: string): Earner[] {
  const places = products.flatMap((one) => {
    const found = one.words.map((word) => placeOf(word, folded)).filter((at) => at >= 0);
    return found.length === 0 ? [] : [{ one, at: Math.min(...found) }];
  });
  return places.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** Where a word stands by itself, or -1: "r5" is not within "gr55". */
function placeOf(word: string, folded: string): number {
  const pattern = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![a-z0-9])${pattern}(?:'?s)?(?![a-z0-9])`).exec(folded)?.index ?? -1;
}

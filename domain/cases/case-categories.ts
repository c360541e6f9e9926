/** The first level of a programme's fault taxonomy (G23-G29). */
export const faultCategories = ['malfunction', 'cannot-use', 'jam', 'quality', 'software'] as const;
export type FaultCategory = (typeof faultCategories)[number];

/**
 * What a case can be filed under (G58): a kind of fault, or a kind of request. A new one is added here and nowhere
 * else; the database does not know the list, so that it needs no migration.
 */
export const caseCategories = [
  ...faultCategories,
  'meter-reading',
  'supplies',
  'product-info',
  'contract',
  'training',
  'change',
  'equipment',
  'invoice',
  'membership',
  'general',
] as const;
export type CaseCategory = (typeof caseCategories)[number];

/** The category of a branch of the taxonomy, such as `jam/tray`; `malfunction` for one that is in no taxonomy. */
export function faultCategory(branch: string): FaultCategory {
  const [root] = branch.split('/');
  return faultCategories.find((one) => one === root) ?? 'malfunction';
}

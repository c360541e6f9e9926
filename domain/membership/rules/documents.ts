import type { DocumentRules, MembershipRules } from '../../programmes/membership-schema.ts';

/** The documents that open an account: either of two for the VAT-registered, exactly one of three for all others (C2, C3). */
export function documentsFor(
  { documents }: Pick<MembershipRules, 'documents'>,
  isVat: boolean,
): DocumentRules {
  return isVat ? documents.withVat : documents.withoutVat;
}

/** Why documents, given by the ids of their kinds, do not open an account; null: they do. */
export function refuseDocuments(
  { exactlyOne, kinds }: DocumentRules,
  given: readonly string[],
): 'none' | 'too-many' | null {
  const fitting = kinds.filter(({ id }) => given.includes(id));
  if (fitting.length === 0) return 'none';
  return exactlyOne && fitting.length > 1 ? 'too-many' : null;
}

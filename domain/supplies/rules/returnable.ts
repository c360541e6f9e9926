import type { Programme } from '../../programmes/schema.ts';

type Figures = Pick<Programme['supplies'], 'returnsByPhoneKinds'>;

/**
 * Whether an item of this kind goes back only with an authorisation number asked for by phone: what is billed (X47).
 * `coveredKinds` are those of the device's contract; null while the device is not known.
 */
export function returnsByPhone(
  kind: string,
  coveredKinds: readonly string[] | null,
  { returnsByPhoneKinds }: Figures,
): boolean {
  return returnsByPhoneKinds.includes(kind) || (coveredKinds !== null && !coveredKinds.includes(kind));
}

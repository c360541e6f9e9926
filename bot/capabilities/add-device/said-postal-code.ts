import { withoutSerials } from '../parts/device/said-serial.ts';

/**
 * Postal codes as they are written where the assistant is at home, the most particular first: "G1K 7P4", "M1 1AE",
 * "5611 AZ" (in capitals: "1000 in" is none), "92400", "9000".
 */
const shapes = [
  /(?<![\p{L}\d])[a-z]\d[a-z] ?\d[a-z]\d(?![\p{L}\d])/iu,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/u,
  /(?<![\p{L}\d])\d{4} ?[A-Z]{2}(?![\p{L}\d])/u,
  /(?<![\p{L}\d])\d{2} ?\d{3}(?![\p{L}\d])/u,
  /(?<![\p{L}\d])\d{4}(?![\p{L}\d])/u,
];

/** The postal code a text holds beside its serial numbers, as typed; null: none. */
export function saidPostalCode(text: string): string | null {
  const rest = withoutSerials(text);
  for (const shape of shapes) {
    const found = shape.exec(rest);
    if (found !== null) return found[0];
  }
  return null;
}

/**
 * Several chosen values as one text, and back: what the answer of a `choices` field is. A multiple choice of Teams sends
 * its values joined like that; ids hold no comma.
 */
export function joinChoices(values: readonly string[]): string {
  return values.join(',');
}

/** The values of such an answer; empty for none. */
export function splitChoices(value: string): string[] {
  return value.split(',').filter(Boolean);
}

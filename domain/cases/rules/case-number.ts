/** A case as people know it: `CS` and seven digits (G55). */
export function formatCaseNumber(number: number): string {
  return `CS${String(number).padStart(7, '0')}`;
}

/** The number behind `CS0032498`; null for anything else. */
export function parseCaseNumber(text: string): number | null {
  const digits = /^CS(\d{7})$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

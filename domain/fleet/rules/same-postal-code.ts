/** Whether two postal codes are the same, however they are written: "g1k7p4" is "G1K 7P4" (X8). */
export function isSamePostalCode(one: string, other: string): boolean {
  return plain(one) !== '' && plain(one) === plain(other);
}

function plain(code: string): string {
  return code.toUpperCase().replace(/[^A-Z\d]/g, '');
}

/** Two or three letters and five to seven digits, with a space or a dash between them at most (X58). */
const serialNumber = /(?<![\p{L}\d])([a-z]{2,3})[ -]?(\d{5,7})(?![\p{L}\d])/iu;

/** The serial number a text holds, written as it stands on record; null: none. */
export function saidSerial(text: string): string | null {
  const found = serialNumber.exec(text);
  return found === null ? null : `${found[1]}${found[2]}`.toUpperCase();
}

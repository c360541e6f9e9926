/** Two or three letters and five to seven digits, with a space or a dash between them at most (X58). */
const serialNumber = /(?<![\p{L}\d])([a-z]{2,3})[ -]?(\d{5,7})(?![\p{L}\d])/giu;

/** The serial number a text holds, written as it stands on record; null: none. */
export function saidSerial(text: string): string | null {
  return saidSerials(text)[0] ?? null;
}

/** All of them, each once, in the order of the text. */
export function saidSerials(text: string): string[] {
  const found = [...text.matchAll(serialNumber)].map(([, letters, digits]) =>
    `${letters}${digits}`.toUpperCase(),
  );
  return [...new Set(found)];
}

/** What a text says beside them. */
export function withoutSerials(text: string): string {
  return text.replace(serialNumber, ' ');
}

/** Something that is not as it should be. */
export type Failure = { expected: string; came: string };

/** One failure when something is wrong, else none. */
export function failIf(isWrong: boolean, expected: string, came: string): Failure[] {
  return isWrong ? [{ expected, came }] : [];
}

/** A mention as it is written in a failure. */
export function words(mention: string | readonly string[]): string {
  return [mention].flat().join(' / ');
}

const shown = 160;

/** On one line, as much as tells what it is. */
export function short(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' | ');
  return line.length > shown ? `${line.slice(0, shown)}…` : line;
}

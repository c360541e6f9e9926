/**
 * A message with readings: its text, what it says ("device counter value", then the day with "@", "est" and what
 * happened to the counter), and the figures that fill no counter ("text reason").
 */
export type ReadingCase = readonly [text: string, readings: readonly string[], unused?: readonly string[]];

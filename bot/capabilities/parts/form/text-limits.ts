/** As much as the description of a case holds (F48). */
export const maxDescription = 5000;
/** As much as one input of a form takes (Slack's modals). */
export const maxTyped = 3000;

/** What a form shows of a text and gets back: a longer one than it takes is kept whole, unless it was changed there. */
export function wholeText(said: string, typed: string): string {
  return said.slice(0, maxTyped).trim() === typed.trim() ? said : typed;
}

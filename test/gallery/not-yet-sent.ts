/** What the renderers know and no capability sends yet, with what it waits for; a line goes when its first reply comes. */
export const notYetSent: Readonly<Record<string, string>> = {
  table: 'figures side by side, for the history of readings (query-meters)',
};

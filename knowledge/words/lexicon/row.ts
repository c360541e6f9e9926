/**
 * One idea of the printing trade: its name, then the words people use for it in French, Dutch and English, separated
 * by commas. Inflections are found by stemming; write the base form. A phrase wins over the words it is made of.
 */
export type LexiconRow = readonly [concept: string, fr: string, nl: string, en: string];

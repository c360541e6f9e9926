/** The languages the assistant speaks, equals of each other. */
export const languages = ['fr', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** The locale whose dates and figures a language uses when nothing more is known of the reader. */
export const defaultLocales = { fr: 'fr-FR', nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;

import type { TextKey } from '../../../../cards/texts/catalogue.ts';

/** What a request to the desk about a capability is called; null when nobody needs the desk for it. */
export type SubjectOf = (id: string | null) => TextKey | null;

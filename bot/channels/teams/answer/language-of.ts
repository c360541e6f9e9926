import { type Language, languages } from '../../../understanding/types.ts';
import type { TeamsActivity } from '../parse-activity.ts';

/** The language to speak when the engine could not say: the chat client's, else English. */
export function languageOf({ locale }: Pick<TeamsActivity, 'locale'>): Language {
  const tag = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === tag) ?? 'en';
}

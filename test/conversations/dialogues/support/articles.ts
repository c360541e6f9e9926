import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../../../cards/texts/language.ts';

const folder = new URL('../../../../knowledge/articles/', import.meta.url);

/** The titles of all articles on a topic such as `jam/tray`, to see that one of them is shown. */
export function articlesOn(language: Language, topic: string): string[] {
  const ofLanguage = new URL(`${language}/`, folder);
  return readdirSync(ofLanguage).flatMap((name) => {
    const text = readFileSync(new URL(name, ofLanguage), 'utf8');
    const isOn = lineOf(text, 'topic').startsWith(topic);
    return isOn ? [lineOf(text, 'title')] : [];
  });
}

function lineOf(text: string, key: string): string {
  const value = new RegExp(`^${key}: *(.*)$`, 'm').exec(text)?.[1] ?? '';
  return value.replace(/^(['"])(.*)\1$/, '$2').replaceAll("''", "'");
}

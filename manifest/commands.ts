import type { Menu } from '../bot/engine/capability.ts';
import { type Language, languages } from '../cards/texts/language.ts';
import { textsFor } from '../cards/texts/texts.ts';

/** A capability as the manifests need it: what it is called, and who sees it. */
export type Listed = { id: string; menu: Menu | null; access: readonly string[] };

export type Command = { id: string; title: Record<Language, string>; description: Record<Language, string> };

/** The commands the chat clients suggest: what known people may do, in the order of the registry. */
export function commandsOf(
  capabilities: readonly Listed[],
  limits: { commands: number; title: number; description: number },
): Command[] {
  return capabilities
    .filter((one) => one.menu !== null && one.access.some((role) => role !== 'unknown'))
    .slice(0, limits.commands)
    .map(({ id, menu }) => ({
      id,
      title: inEach((language) => say(language, menu, 'title', limits.title)),
      description: inEach((language) => say(language, menu, 'example', limits.description)),
    }));
}

function say(language: Language, menu: Menu | null, part: 'title' | 'example', limit: number): string {
  const text = menu === null ? '' : textsFor(language).text(menu[part]);
  if (text.length > limit)
    throw new Error(`"${text}" is longer than the ${limit} characters a manifest allows`);
  return text;
}

function inEach(make: (language: Language) => string): Record<Language, string> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    string
  >;
}

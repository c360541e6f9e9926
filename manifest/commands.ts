import type { Menu } from '../bot/engine/capability.ts';
import { type Language, languages } from '../cards/texts/language.ts';
import { textsFor } from '../cards/texts/texts.ts';

/** A capability as the manifests need it: what it is called, and who sees it. */
export type Listed = { id: string; menu: Menu | null; access: readonly string[] };

export type Command = { id: string; title: Record<Language, string>; description: Record<Language, string> };

/**
 * The commands the chat clients suggest: what known people may do. A client takes ten, so each group of the help is
 * represented by its most usual ones in turn; the help itself leads to all of them.
 */
export function commandsOf(
  capabilities: readonly Listed[],
  limits: { commands: number; title: number; description: number },
): Command[] {
  const known = capabilities.filter(
    (one) => one.menu !== null && one.access.some((role) => role !== 'unknown'),
  );
  return inTurn(known)
    .slice(0, limits.commands)
    .map(({ id, menu }) => ({
      id,
      title: inEach((language) => say(language, menu, 'title', limits.title)),
      description: inEach((language) => say(language, menu, 'example', limits.description)),
    }));
}

/** One of each group, then the second of each, and so on; within a group in the order of the registry. */
function inTurn(capabilities: readonly Listed[]): Listed[] {
  const rank = (one: Listed) =>
    capabilities.filter(({ menu }) => menu?.group === one.menu?.group).indexOf(one);
  return capabilities.toSorted((a, b) => rank(a) - rank(b));
}

function say(language: Language, menu: Menu | null, part: 'title' | 'example', limit: number): string {
  const t = textsFor(language);
  // Everybody reads the same manifest: nobody's own device or case.
  const example = { device: t.text('help.example.device'), case: t.text('help.example.case') };
  const text = menu === null ? '' : t.text(menu[part], example);
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

import { fold, foldPlain } from '../../../understanding/text/fold.ts';

const towards =
  "(?:a|au|aux|vers|chez|sur|dans|pour|to|at|in|for|naar|op|aan|bij|voor)(?: (?:la|le|les|l'|the|de|het))?";

/** The address on record that a message sends the order to, by its name (X15, X25); null for none or several. */
export function siteNamed(text: string, sites: readonly { id: string; name: string }[]): string | null {
  if (sites.length < 2) return null;
  const folded = foldPlain(text);
  const named = sites.filter(({ name }) => {
    const words = fold(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![a-z])${towards} ?${words}(?![a-z\\d])`).test(folded);
  });
  const [site, ...others] = named;
  return site !== undefined && others.length === 0 ? site.id : null;
}

import type { Language } from '../article.ts';
import { conceptBook, conceptsOf, type Phrase } from './concepts.ts';
import { stem } from './stem.ts';

/** A word of a text: `stop` words are only read as parts of a phrase. */
export type Token = { surface: string; stop: boolean };

/** The concepts each token belongs to; a phrase gives its concepts to all its content words, and nothing else. */
export function findConcepts(tokens: readonly Token[], language: Language): (readonly string[])[] {
  const found: (readonly string[])[] = tokens.map(() => []);
  const taken = new Set<number>();
  const mark = (places: readonly number[], concepts: readonly string[]) => {
    for (const place of places) {
      taken.add(place);
      if (!tokens[place]?.stop) found[place] = concepts;
    }
  };
  for (const { places, concept } of literalPhrases(tokens, language)) mark(places, [concept]);
  const content = [...tokens.keys()].filter((place) => !tokens[place]?.stop);
  const stems = content.map((place) => stem(tokens[place]?.surface ?? '', language));
  for (const [i, place] of content.entries()) {
    if (taken.has(place)) continue;
    const phrases = longestAt(conceptBook(language).phrases.get(stems[i] ?? '') ?? [], stems, i);
    const length = phrases[0]?.parts.length ?? 1;
    const places = content.slice(i, i + length);
    if (phrases.length > 0 && places.every((part) => !taken.has(part)))
      mark(
        places,
        phrases.map(({ concept }) => concept),
      );
    else mark([place], conceptsOf(tokens[place]?.surface ?? '', language));
  }
  return found;
}

function literalPhrases(
  tokens: readonly Token[],
  language: Language,
): { places: number[]; concept: string }[] {
  const words = tokens.map(({ surface }) => surface);
  return words.flatMap((word, from) => {
    const [phrase] = longestAt(conceptBook(language).literal.get(word) ?? [], words, from);
    return phrase ? [{ places: phrase.parts.map((_, i) => from + i), concept: phrase.concept }] : [];
  });
}

/** The longest of the phrases that stand at a place; several when equally long. */
function longestAt(phrases: readonly Phrase[], words: readonly string[], from: number): Phrase[] {
  const fitting = phrases.filter(({ parts }) => parts.every((part, i) => words[from + i] === part));
  return fitting.filter(({ parts }) => parts.length === fitting[0]?.parts.length);
}

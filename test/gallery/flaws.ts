import type { Reply } from '../../bot/engine/turn.ts';
import { isTextKey } from '../../cards/texts/catalogue.ts';
import type { Language } from '../../cards/texts/language.ts';
import { inSlack, inTeams } from './draw.ts';
import { isForeign } from './texts-shown.ts';

/** Nobody reads these. */
const unseen = new Set([
  'payload',
  'action',
  'url',
  'key',
  'draftId',
  'file',
  'kind',
  'card',
  'tone',
  'style',
  'input',
  'position',
  // For screen readers, which hear the title as well.
  'accessibility_label',
]);
const never = new Set(['title', 'label']);
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}/i;
const keyLike = /\b[a-z]+(?:\.[\w-]+)+/g;

type Word = { name: string; text: string };

/** What a person would stumble over in a reply: keys and ids in view, empty titles, words cut, another language. */
export function flawsOf(reply: Reply, language: Language): string[] {
  const words = wordsIn(reply);
  return [
    ...words.flatMap((word) => flawsOfWord(word, language)),
    ...cutIn(words, [inTeams(reply, language), inSlack(reply, language)]),
  ];
}

function flawsOfWord({ name, text }: Word, language: Language): string[] {
  const found = [
    never.has(name) && text.trim() === '' ? `an empty ${name}` : '',
    uuid.test(text) ? `an id: ${text}` : '',
    (text.match(keyLike) ?? []).some(isTextKey) ? `a key: ${text}` : '',
    /\{\w+[,}]/.test(text) ? `an argument not filled in: ${text}` : '',
    isForeign(text, language) ? `another language: ${text}` : '',
  ];
  return found.filter(Boolean);
}

/** Everything that is read, with the name it has in the view; values of options are ids and stay out. */
function wordsIn(value: unknown, name = ''): Word[] {
  if (typeof value === 'string') return [{ name, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry) => wordsIn(entry, name));
  if (typeof value !== 'object' || value === null) return [];
  const isChosen = 'options' in value || name === 'options';
  return Object.entries(value).flatMap(([key, inner]) =>
    unseen.has(key) || (isChosen && key === 'value') ? [] : wordsIn(inner, key),
  );
}

/** Texts drawn with an end of their own; the bar of a modal may be short, for the title is repeated in full below it. */
function cutIn(words: readonly Word[], payloads: unknown): string[] {
  const ends = new Set(words.filter(({ text }) => text.endsWith('…')).map(({ text }) => text.slice(-5)));
  const drawn = withoutBars(payloads).filter(({ text }) => text.endsWith('…'));
  return drawn.filter(({ text }) => !ends.has(text.slice(-5))).map(({ text }) => `no room for: ${text}`);
}

function withoutBars(value: unknown): Word[] {
  if (Array.isArray(value)) return value.flatMap(withoutBars);
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'modal')
    return wordsIn({ ...value, title: '' });
  if (typeof value === 'object' && value !== null && 'payload' in value) return withoutBars(value.payload);
  return wordsIn(value);
}

import type { Language } from '../texts/language.ts';
import { type Texts, textsFor } from '../texts/texts.ts';
import type { AnyAction, Picture, TableColumn, Tone, TrackerStep } from '../views/card-view.ts';
import { cleanText } from '../words/clean-text.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { shorten } from '../words/shorten.ts';
import { pictureData } from './picture.ts';
import { badgeData, trackerData } from './state.ts';
import { columnData, rowData } from './table-data.ts';
import { actionSets, entryAction, plainTitle } from './teams-action.ts';

/** How much of a view is shown: characters of one text, entries of one list. */
export type Room = { text: number; entries: number };

type Node = { [key: string]: unknown };
type Context = { texts: Texts; room: Room };

/** What a card cannot leave empty: a reader would see a hole, a client refuse the element. */
const neverEmpty = new Set(['title', 'item', 'price', 'meter', 'value', 'number', 'text', 'when', 'who']);
const maxTitle = 300;

/**
 * View data as a template binds it. Templates hold paths only, so everything else is settled here: texts are cleaned,
 * shortened and escaped, actions become buttons, and beside each key `x` stand `has.x`, whether there is anything to
 * show, and for lists `more.x`, how many entries were left out in words.
 */
export function toTemplateData(data: object, language: Language, room: Room): Node {
  const texts = textsFor(language);
  return {
    ...nodeOf({ ...data, ...toneOf(data, texts) }, { texts, room }),
    lang: language,
    fallbackText: plainTitle(shorten(cleanText(entryTitle(data)), maxTitle)) || '–',
    warningWord: texts.text('cards.tone.warning'),
  };
}

function nodeOf(data: object, context: Context): Node {
  const node: Node = {};
  const has: Record<string, boolean> = {};
  const more: Record<string, string> = {};
  for (const [key, given] of Object.entries(data)) {
    const value = Array.isArray(given) ? given.filter((entry) => !isBlank(entry)) : given;
    has[key] = isFilled(value);
    node[key] = ownForm(key, value, data, context) ?? bindable(key, value, context);
    if (!Array.isArray(value)) continue;
    more[key] = moreOf(value, context);
    has[`${key}More`] = more[key] !== '';
  }
  return { ...node, has, more };
}

/** What is bound in a form of its own: the button of an entry, a state, a picture, a tracker, a table. */
function ownForm(key: string, value: unknown, data: object, { texts, room }: Context): unknown {
  if (isAction(value)) return entryAction(value, entryTitle(data));
  if (key === 'status') return badgeData(String(value), toneIn(data), '–');
  if (key === 'state') return badgeData(String(value), toneIn(data));
  if (key === 'image') return pictureData(value as Picture | null);
  if (key === 'columns') return columnData(value as readonly TableColumn[]);
  if (key === 'rows' && 'columns' in data)
    return rowData((value as string[][]).slice(0, room.entries), data.columns as readonly TableColumn[]);
  return key === 'tracker' ? trackerData(value as readonly TrackerStep[], texts) : undefined;
}

function bindable(key: string, value: unknown, context: Context): unknown {
  if (typeof value === 'string') return textOf(key, value, context.room);
  if (isActions(value)) return actionSets(value);
  if (Array.isArray(value))
    return value.slice(0, context.room.entries).map((entry) => bindable('', entry, context));
  return typeof value === 'object' && value !== null ? nodeOf(value, context) : value;
}

/** What the button beside an entry is about. */
function entryTitle(data: object): string {
  return 'title' in data ? String(data.title) : '';
}

function textOf(key: string, value: string, room: Room): string {
  const max = key === 'title' ? Math.min(room.text, maxTitle) : room.text;
  const text = escapeMarkdown(shorten(cleanText(value), max));
  return text === '' && neverEmpty.has(key) ? '–' : text;
}

/** An empty list counts as actions too: there is nothing to show of either. */
function isActions(value: unknown): value is AnyAction[] {
  return Array.isArray(value) && value.every(isAction);
}

function isAction(value: unknown): value is AnyAction {
  if (typeof value !== 'object' || value === null) return false;
  return ('action' in value && 'payload' in value) || ('title' in value && 'url' in value);
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return !isBlank(value);
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null && Object.values(value).some(isFilled);
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && cleanText(value) === '';
}

function moreOf(entries: readonly unknown[], { texts, room }: Context): string {
  const left = isActions(entries) ? 0 : entries.length - room.entries;
  return left > 0 ? texts.text('cards.more', { count: left }) : '';
}

/** A tone is a colour and, where it calls for attention, a word: colour alone tells nothing to some readers. */
function toneOf(data: object, texts: Texts): { style: string; toneWord: string } {
  const tone = toneIn(data);
  if (tone === 'warning') return { style: 'warning', toneWord: texts.text('cards.tone.warning') };
  if (tone === 'attention') return { style: 'attention', toneWord: texts.text('cards.tone.attention') };
  return { style: tone === 'good' ? 'good' : 'default', toneWord: '' };
}

function toneIn(data: object): Tone {
  return 'tone' in data ? (data.tone as Tone) : 'neutral';
}

import type { Reply } from '../../bot/engine/turn.ts';
import { inSlack, inTeams } from './draw.ts';
import { alikeOnce } from './outline.ts';
import { keyOf } from './texts-shown.ts';

/** Words of closed sets, which decide how a card is drawn. */
const kept = new Set(['card', 'kind', 'tone', 'style', 'position', 'input']);

/**
 * A reply with the name of its place instead of every text, entries that look alike once: what is drawn of it changes
 * with the templates and not with the words.
 */
function withPlaces<T>(reply: T): T {
  return place(reply, '') as T;
}

function place(value: unknown, name: string): unknown {
  if (typeof value === 'string') return kept.has(name) || value.trim() === '' ? value : name;
  if (Array.isArray(value)) return placeAll(value, name);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, placeEntry(key, inner)]);
  const placed = Object.fromEntries(entries);
  return placed.input === 'date' ? { ...placed, value: '' } : placed;
}

function placeAll(values: readonly unknown[], name: string): unknown[] {
  const placed = values.map((entry) => place(entry, name));
  if (name === 'tracker') return placed;
  const once = alikeOnce(placed);
  return name === 'fields'
    ? once.map((field, index) => ({ ...(field as object), key: `field${index}` }))
    : once;
}

function placeEntry(key: string, inner: unknown): unknown {
  if (key === 'payload') return {};
  if (key === 'action') return 'a.b';
  return place(inner, key);
}

/** The layouts of a reply by the name of what is drawn, such as `case.slack`; lines of text have none. */
export function layoutsOf(reply: Reply): [name: string, layout: string][] {
  if (reply.kind === 'home') return reply.cards.flatMap((card) => layoutsOf({ kind: 'card', card }));
  if (reply.kind !== 'card' && reply.kind !== 'form') return [];
  const placed = withPlaces(reply);
  const name = placed.kind === 'card' ? placed.card.card : 'form';
  return [
    ...inTeams(placed, 'en').map((card): [string, string] => [`${name}.teams`, layoutOf(card)]),
    ...inSlack(placed, 'en').map(({ surface, payload }): [string, string] => [
      surface === 'modal' || placed.kind === 'card' ? `${name}.slack` : `${placed.summary.card}.slack`,
      layoutOf(payload),
    ]),
  ];
}

/** What says nothing of the layout. */
const left = new Set([
  ...[
    '$schema',
    'version',
    'lang',
    'fallbackText',
    'fallback',
    'type',
    'wrap',
    'data',
    'verb',
    'msteams',
    'tooltip',
  ],
  ...['value', 'verbatim', 'emoji', 'private_metadata', 'callback_id', 'accessibility_label', 'errorMessage'],
  ...['action_id', 'max_length', 'maxLength'],
]);

/** A payload as a tree: a line for each element with what decides its look. */
function layoutOf(node: object, depth = 0): string {
  const entries = Object.entries(node).filter(([key]) => !left.has(key));
  const look = 'blocks' in node ? [] : entries.flatMap(([key, value]) => lookOf(key, value));
  const type = 'type' in node ? String(node.type) : '-';
  const inner = entries.flatMap(([, value]) => childrenOf(value)).map((child) => layoutOf(child, depth + 1));
  return [`${'  '.repeat(depth)}${[type, ...look].join(' ')}`, ...inner].join('\n');
}

/** Texts by themselves, the rest by name; Slack's texts are objects of their own. */
function lookOf(key: string, value: unknown): string[] {
  if (typeof value === 'string')
    return [key === 'text' || key === 'title' ? placesIn(value) : `${key}=${placesIn(value)}`];
  if (typeof value === 'number' || typeof value === 'boolean') return [`${key}=${value}`];
  return isText(value) ? lookOf(key, value.text) : [];
}

/** On one line; what a renderer says of its own accord by its key. */
function placesIn(text: string): string {
  const lines = text.split('\n').map((line) => {
    const bare = line.replace(/^\*|\*$/g, '');
    return line.replace(bare, keyOf(bare) ?? bare);
  });
  return lines.join(' / ');
}

function isText(value: unknown): value is { text: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'type' in value &&
    /^(plain_text|mrkdwn)$/.test(String(value.type))
  );
}

function childrenOf(value: unknown): object[] {
  if (Array.isArray(value)) return value.filter((entry) => typeof entry === 'object' && entry !== null);
  return typeof value === 'object' && value !== null && !isText(value) ? [value] : [];
}

import type { Span } from '../../text/message.ts';
import type { DeviceSlot } from '../../types.ts';
import type { LabelMeaning } from './counter-labels.ts';
import type { Figure } from './read-figure.ts';

/** What a piece of a line is to readings. */
export type Piece =
  | { is: 'figure'; figure: Figure }
  | { is: 'label'; means: LabelMeaning }
  /** A word of its own: it owns the number beside it. */
  | { is: 'word' }
  | { is: 'device'; slot: DeviceSlot }
  /** A serial number, a telephone, a time: read, and nothing else may be made of it. */
  | { is: 'taken' }
  | { is: 'day' }
  | {
      is: 'mark';
      mark: 'about' | 'estimate' | 'instead' | 'correction' | 'deadline' | 'range' | 'past' | 'now';
    }
  /** "printer", "toner": a colour beside it says which one, not which counter. */
  | { is: 'thing'; thing: 'device' | 'supply' }
  | { is: 'serial' }
  /** ":", "=": what stands left belongs to what stands right. */
  | { is: 'binds' }
  /** "en", "in", "for" between a number and its label. */
  | { is: 'of' }
  | { is: 'join'; by: '/' | 'and' | '+' | '-' }
  | { is: 'open' | 'close' }
  /** The end of a clause, or of a cell. */
  | { is: 'stop'; by: 'sign' | 'cell' }
  | { is: 'filler' };

/** A piece and where it stands in its cell. */
export type Token = Piece & Span & { text: string };

export type Kind = Token['is'];
export type TokenOf<K extends Kind> = Extract<Token, { is: K }>;

/** What stands between a label and its number without parting them. */
const transparent: ReadonlySet<Kind> = new Set([
  'filler',
  'binds',
  'of',
  'mark',
  'day',
  'device',
  'taken',
  'open',
  'close',
  'thing',
  'serial',
]);

/** Whether a label and a number may belong together across this token; "counter" says nothing by itself. */
export function isTransparent(token: Token): boolean {
  return transparent.has(token.is) || isGeneric(token);
}

/** Whether the token just says that there is a reading, or of which device of an exchange. */
export function isGeneric(token: Token): boolean {
  return token.is === 'label' && (token.means.generic === true || token.means.stage !== undefined);
}

import type { LabelMeaning } from './counter-labels.ts';
import { mergeMeanings } from './label-groups.ts';
import type { Figure } from './read-figure.ts';
import { isGeneric, type Token } from './tokens.ts';

/** Labels that stand together, as the label of one number. */
export type Label = {
  text: string;
  means: LabelMeaning;
  /** ":" or "=" stands behind it. */
  bound: boolean;
  /** "En", "for" stands between the number before and it. */
  of: boolean;
  /** It stands in brackets behind a number. */
  inBrackets: boolean;
  /** The size was said before the colour. */
  sizeLeads: boolean;
};

/** A number in its clause. */
export type ClauseFigure = {
  is: 'figure';
  text: string;
  figure: Figure;
  at: number;
  about: boolean;
  /** "Not 155 900", "instead of 155 900". */
  instead: boolean;
  /** It follows a number with "/", "and" or nothing between. */
  inRun: boolean;
  /** A sign joins it to the number before, as in "90 400 - 90 500". */
  joined: boolean;
};

export type Element =
  | ClauseFigure
  | ({ is: 'label' } & Label)
  /** `loose`: other words stand between it and the number. */
  | { is: 'word'; text: string; bound: boolean; loose: boolean };

type State = {
  elements: Element[];
  open: boolean;
  of: boolean;
  about: boolean;
  instead: boolean;
  sealed: boolean;
  joined: boolean;
};

const nothingSaid = { of: false, sealed: false, joined: false };

/** The labels, numbers and words of a clause, labels that belong together as one. */
export function elementsOf(tokens: readonly Token[]): Element[] {
  const state: State = { elements: [], ...nothingSaid, open: false, about: false, instead: false };
  tokens.forEach((token, at) => {
    take(state, token, at);
  });
  const last = state.elements.findLast((element) => element.is === 'figure');
  if (state.about && last !== undefined) last.about = true;
  return state.elements;
}

const naming = /^(?:n|nr|no|num|nummer|numero|number|°|#|is|est|c'est|\.)$/i;

function take(state: State, token: Token, at: number): void {
  const last = state.elements.at(-1);
  switch (token.is) {
    case 'figure':
      takeFigure(state, token.text, token.figure, at);
      break;
    case 'label':
      if (!isGeneric(token)) takeLabel(state, token.text, token.means);
      break;
    case 'word':
      takeWord(state, token.text);
      break;
    case 'binds':
      if (last?.is === 'label' || last?.is === 'word') last.bound = true;
      break;
    case 'open':
      state.open = last?.is === 'figure';
      break;
    case 'close':
      state.sealed = last?.is === 'label' && last.inBrackets;
      state.open = false;
      break;
    case 'of':
      state.of = true;
      break;
    case 'mark':
      if (token.mark === 'about') state.about = true;
      state.instead = token.mark === 'instead';
      break;
    case 'device':
      state.sealed = true;
      break;
    case 'join':
      state.joined = token.by !== 'and';
      break;
    default:
      if (last?.is === 'word' && token.is === 'filler' && !naming.test(token.text)) last.loose = true;
  }
}

function takeFigure(state: State, text: string, figure: Figure, at: number): void {
  const inRun = state.elements.at(-1)?.is === 'figure' && !state.sealed;
  const { about, instead, joined } = state;
  const last = state.elements.at(-1);
  if (last?.is === 'label' && state.open) last.inBrackets = false;
  state.elements.push({ is: 'figure', text, figure, at, about, instead, inRun, joined: inRun && joined });
  Object.assign(state, nothingSaid, { about: false, instead: false });
}

function takeLabel(state: State, text: string, means: LabelMeaning): void {
  const last = state.elements.at(-1);
  if (last?.is === 'label' && last.means.other && !means.other) state.elements.pop();
  const merged = last?.is === 'label' && !state.sealed ? mergeMeanings(last.means, means) : null;
  if (last?.is === 'label' && merged !== null) {
    last.sizeLeads ||=
      last.means.colour === undefined && last.means.size !== undefined && means.colour !== undefined;
    last.means = merged;
    last.text = `${last.text} ${text}`;
    last.bound = false;
  } else {
    const inBrackets = state.open && last?.is === 'figure';
    state.elements.push({
      is: 'label',
      text,
      means,
      bound: false,
      of: state.of,
      inBrackets,
      sizeLeads: false,
    });
  }
  Object.assign(state, nothingSaid, { instead: false });
}

function takeWord(state: State, text: string): void {
  const last = state.elements.at(-1);
  if (last?.is === 'word' && !last.bound) {
    last.text = `${last.text} ${text}`;
    last.loose = false;
  } else state.elements.push({ is: 'word', text, bound: false, loose: false });
  state.instead = false;
}

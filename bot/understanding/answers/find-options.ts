import { findDevices } from '../slots/devices/find-devices.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import { readMessage } from '../text/message.ts';
import type { FleetDevice } from '../types.ts';
import { findColours } from './find-colours.ts';
import { findPositions } from './find-position.ts';

/** A thing to choose: as it is labelled, or a device, which answers to its number, its name, its model and its place. */
export type AnswerOption = string | FleetDevice;

/** An option that is said, by its place in the list from 0, and where it is said. */
export type FoundOption = { index: number; start: number; end: number };

/** What is meant by a text that points at options: those picked, and those expressly not. */
export type FoundOptions = { picked: readonly FoundOption[]; excluded: readonly FoundOption[] };

const negation =
  /\b(?:pas|niet|not|sauf|behalve|except|ni)(?: (?:c'est|it's|het is|celle|celui|die|that|la|le|l|de|het|the|du|van|one|in))* ?(?:l')?$/;

/** The options a text points at: by name first, by their place in the list when no name is said. */
export function findOptions(text: string, options: number | readonly AnswerOption[]): FoundOptions {
  const { folded } = readMessage(text);
  const count = typeof options === 'number' ? options : options.length;
  const named = typeof options === 'number' ? [] : findNamed(text, folded, options);
  const found = distinct(named.length > 0 ? named : findPositions(folded, count));
  const excluded = found.filter(({ start }) => negation.test(folded.slice(0, start)));
  return { picked: found.filter((one) => !excluded.includes(one)), excluded };
}

const distinct = (found: readonly FoundOption[]): FoundOption[] =>
  found.filter(({ index }, at) => found.findIndex((other) => other.index === index) === at);

function findNamed(text: string, folded: string, options: readonly AnswerOption[]): FoundOption[] {
  const devices = options.filter((option) => typeof option !== 'string');
  const byDevice = devices.length === 0 ? [] : findDevices(readMessage(text), devices);
  const found = byDevice.flatMap(({ slot, span }) => {
    const [only, ...more] = slot.candidates;
    const index = options.findIndex((option) => typeof option !== 'string' && option.id === only);
    return only === undefined || more.length > 0 ? [] : [{ index, ...span }];
  });
  const labels = options.map((option) => fold(typeof option === 'string' ? option : (option.alias ?? '')));
  return found.length > 0 ? found : [...findByColour(folded, labels), ...findByLabel(folded, labels)];
}

function findByColour(folded: string, labels: readonly string[]): FoundOption[] {
  const colours = labels.map((label) => findColours(label)[0]?.colour);
  return findColours(folded).flatMap(({ colour, start, end }) => {
    const index = colours.indexOf(colour);
    return index < 0 ? [] : [{ index, start, end }];
  });
}

/** Shorter words are the little ones every label may have; longer ones forgive a typing error. */
const shortestWord = 3;
const shortestTypo = 5;

/** The labels that share most words of their own with the text; none when two share as many of the same. */
function findByLabel(folded: string, labels: readonly string[]): FoundOption[] {
  const said = [...folded.matchAll(/[a-z0-9]+/g)];
  const hits = labels.map((label, index) => {
    const own = label.split(/[^a-z0-9]+/).filter((word) => word.length >= shortestWord || /\d/.test(word));
    const letter = /\b([a-z])$/.exec(label)?.[1];
    const matches = said.filter(
      ([word], at) =>
        own.some((name) => isSame(word, name)) || (word === letter && room.test(said[at - 1]?.[0] ?? '')),
    );
    const [first] = matches;
    return {
      index,
      count: matches.length,
      start: first?.index ?? 0,
      end: (first?.index ?? 0) + (first?.[0].length ?? 0),
    };
  });
  const most = Math.max(0, ...hits.map(({ count }) => count));
  const best = hits.filter(({ count }) => count === most);
  const apart = new Set(best.map(({ start }) => start)).size === best.length;
  return most === 0 || !apart ? [] : best.map(({ index, start, end }) => ({ index, start, end }));
}

/** "Zaal B" is "Salle B". */
const room = /^(?:salle|local|bureau|zaal|lokaal|kamer|room|office)$/;

const isSame = (word: string, name: string): boolean =>
  word === name ||
  (name.length >= shortestTypo && word.length >= shortestTypo && editDistance(word, name, 1) <= 1);

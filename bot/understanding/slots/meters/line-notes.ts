import { fold } from '../../text/fold.ts';
import type { Element } from './clause.ts';
import type { Clause } from './clauses.ts';
import { isEstimate, isMark } from './estimates.ts';
import { findEvent } from './find-event.ts';
import type { DayReader } from './read-day.ts';
import { isGeneric } from './tokens.ts';

type Part = {
  clause: Clause;
  elements: readonly Element[];
  figures: readonly unknown[];
  labels: readonly unknown[];
};

/** Said before the first figure, or in a clause of its own, it is of all figures of the line. */
export function isEstimateOfLine({ clause, figures, labels }: Part, index: number): boolean {
  if (!isEstimate(clause.tokens)) return false;
  const first = clause.tokens.findIndex(({ is }) => is === 'figure');
  const said = clause.tokens.findIndex((token) => isMark(token, 'estimate'));
  return (figures.length === 0 && labels.length === 0) || (index === 0 && said < first);
}

/** The day of a clause, unless it is a deadline or the day something else happened. */
export function dayOfPart({ clause }: Part, readDay: DayReader): string | undefined {
  const { tokens } = clause;
  const day = tokens.findIndex(({ is }) => is === 'day');
  if (day < 0 || tokens.slice(0, day).some((token) => isMark(token, 'deadline'))) return undefined;
  const words = tokens.filter(({ is }) => is !== 'figure' && is !== 'taken').map(({ text }) => text);
  if (findEvent(fold(words.join(' '))) !== null) return undefined;
  const said = tokens[day]?.text ?? '';
  return readDay(/^\d+[-/.]?\d/.test(said) ? said : words.join(' '));
}

/** The day a whole line speaks of: said in a clause without figures that speaks of readings, or of nothing else. */
export function dayOfLine(parts: readonly Part[], readDay: DayReader): string | undefined {
  const withFigures = parts.find(({ figures }) => figures.length > 0);
  for (const part of parts) {
    const speaksOfReadings =
      part.clause.tokens.some(isGeneric) || part.elements.every(({ is }) => is !== 'word');
    const isFirst = part === withFigures;
    if (isFirst && dayLeads(part)) return dayOfPart(part, readDay);
    if (part.figures.length > 0 || !speaksOfReadings) continue;
    const day = dayOfPart(part, readDay);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** "Yesterday: black 41 080, colour 36 040": said before the first figure it is the day of all. */
function dayLeads({ clause }: Part): boolean {
  const first = clause.tokens.findIndex(({ is }) => is === 'day' || is === 'figure');
  return clause.tokens[first]?.is === 'day';
}

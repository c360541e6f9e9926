import type { CardView } from '../../../../cards/views/card-view.ts';
import { helpLine } from '../../../../domain/programmes/rules/help-line.ts';
import { openingAt } from '../../../../domain/programmes/rules/opening-hours.ts';
import type { FlowView, Speech } from '../../../engine/capability.ts';
import type { Danger } from '../../../understanding/types.ts';
import { warningCard } from '../cards.ts';
import type { DeskDraft } from './desk-draft.ts';
import { openingWords } from './desk-hours.ts';
import type { DeskFacts } from './desk-notes.ts';

/** What protects somebody is the same for several dangers. */
const sentences = {
  fire: 'fire',
  smoke: 'electric',
  burning: 'electric',
  sparks: 'electric',
  liquid: 'liquid',
  shock: 'shock',
  burn: 'burn',
} as const satisfies Record<Danger, string>;

/**
 * What is said before anything else once a message tells of a danger: the sentence that protects, and the line to call
 * with whether somebody answers (P7). null when this message told of none that was not known.
 */
export function dangerCard(
  before: DeskDraft | null,
  { danger }: DeskDraft,
  { desk: { support, timeZone } }: DeskFacts,
  { t, now }: FlowView,
): CardView | null {
  if (danger === null || before?.danger === danger) return null;
  const opening = openingAt(support.hours, now, timeZone);
  const line = { label: t.text('support.fact.phone'), value: helpLine(support, 'faults') };
  const text = [dangerSentence({ t }, danger, support.emergency), openingWords(t, opening)];
  return warningCard(t.text('desk.danger.title'), text, [line]);
}

/** What protects, in one sentence; `emergency` is the number of the emergency services. */
export function dangerSentence({ t }: Pick<Speech, 't'>, danger: Danger, emergency: string): string {
  return t.text(`desk.danger.${sentences[danger]}`, { emergency });
}

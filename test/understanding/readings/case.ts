import { demoFleets } from '../../../bot/understanding/cli/demo-fleet.ts';
import { findSlots } from '../../../bot/understanding/slots/find-slots.ts';
import type { Language, Slots } from '../../../bot/understanding/types.ts';

/**
 * A message with readings: its text, what it says ("device counter value", then the day with "@", "est" and what
 * happened to the counter), and the figures that fill no counter ("text reason").
 */
export type ReadingCase = readonly [text: string, readings: readonly string[], unused?: readonly string[]];

/** The facts of a message about readings, on Friday 27 November 2026. */
export function slotsOf(text: string, language: Language): Slots {
  const context = { language, today: '2026-11-27', fleet: demoFleets.a };
  return findSlots(text, context, { language, intents: ['submit-meters'] });
}

/** What was read of a message, in the words of a case and sorted as one. */
export function readingsIn(text: string, language: Language): { readings: string[]; unused: string[] } {
  const slots = slotsOf(text, language);
  const readings = (slots.meters ?? []).map((meter) => {
    const device = meter.device ?? slots.device;
    return [
      device?.candidates[0] ?? device?.text ?? '-',
      meter.code ?? meter.kind ?? '?',
      meter.value,
      ...(meter.readOn === undefined ? [] : [`@${meter.readOn}`]),
      ...(meter.estimated ? ['est'] : []),
      ...(meter.event === undefined ? [] : [meter.event]),
    ].join(' ');
  });
  const unused = (slots.unused ?? []).map(({ text: figure, reason }) => `${figure} ${reason}`);
  return { readings: readings.sort(), unused: unused.sort() };
}

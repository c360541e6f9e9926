import type { MeterState } from '../../../domain/meters/rules/meter-state.ts';
import type { FlowView, Utterance } from '../../engine/capability.ts';
import { fold } from '../../understanding/text/fold.ts';
import { isTogether, partsOf } from './device-parts.ts';
import type { MetersDraft } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { counterName, lastWords } from './labels.ts';

/** From here on a message is surely about something else. */
const sureOtherwise = 0.65;

/** "By when?", "why?": on lower-case text without accents. */
const whenOrWhy = new RegExp(
  [
    'quand|date limite|delai|echeance|pourquoi|a quoi (?:ca )?sert',
    'wanneer|tegen welke datum|uiterste datum|deadline|waarom|waarvoor|hoelang|hoe lang',
    'when|due|until what date|how long do (?:i|we) have|why|what for',
  ]
    .map((some) => `\\b(?:${some})\\b`)
    .join('|'),
);

/** "And the other three figures?": which ones have not been given. */
const whichOnes = new RegExp(
  [
    '(?:et )?(?:les|des) (?:\\w+ )?autres|l[ea]s?quel(?:le)?s (?:manque|reste)|(?:ce )?qui manque',
    '(?:en )?de (?:\\w+ )?andere|welke (?:ontbreken|nog)|wat ontbreekt|de rest',
    '(?:and )?the (?:other|rest|remaining)|which ones? (?:is|are) (?:missing|left)|what is missing',
  ]
    .map((some) => `\\b(?:${some})\\b`)
    .join('|'),
);

/** What is asked about the readings that are being given: when and why they are wanted, or which counters are still open. */
type Asked = { about: 'when' } | { about: 'open'; meters: MeterState[] };

/** What a message asks about the readings that are being given; null when it asks nothing of the kind. */
export function asksAboutReadings(
  { text, understanding }: Utterance,
  draft: MetersDraft,
  facts: MeterFacts,
): Asked | null {
  const { intent, confidence, slots } = understanding;
  const isOwn = intent === 'submit-meters' || intent === 'query-meters';
  if (!/[?？]\s*$/.test(text) && !isQuestion(text)) return null;
  if (slots.meters ?? slots.supplies ?? slots.fault ?? slots.case ?? slots.order) return null;
  if (!isOwn && confidence >= sureOtherwise) return null;
  const said = fold(text);
  if (whichOnes.test(said)) return notGiven(draft, facts);
  return whenOrWhy.test(said) ? { about: 'when' } : null;
}

/** People leave the question mark out. */
function isQuestion(text: string): boolean {
  return /^(?:et |en |and |mais |maar |but )?(?:quand|pour quand|pourquoi|wanneer|tegen wanneer|waarom|when|by when|why)\b/.test(
    fold(text).trim(),
  );
}

function notGiven(draft: MetersDraft, facts: MeterFacts): Asked | null {
  const parts = partsOf(draft, facts);
  const [part] = parts;
  if (part === undefined || isTogether(draft, parts)) return null;
  const meters = facts.meters.filter(({ code }) => !part.lines.some(({ meter }) => meter.code === code));
  return meters.length === 0 ? null : { about: 'open', meters };
}

/** The answer to a question about the readings that are being given; null for any other message. */
export function answerMeters(
  utterance: Utterance,
  draft: MetersDraft,
  facts: MeterFacts,
  { t }: Pick<FlowView, 't'>,
): string | null {
  const asked = asksAboutReadings(utterance, draft, facts);
  if (asked === null) return null;
  if (asked.about === 'when') return t.text('meters.when');
  const counters = asked.meters.map((meter) => `${counterName(t, meter)}, ${lastWords(t, meter.last)}`);
  return t.text('meters.notGiven', { counters: counters.join('; ') });
}

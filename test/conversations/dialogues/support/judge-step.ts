import type { Language } from '../../../../cards/texts/language.ts';
import { answerIn } from './answer-in.ts';
import { titlesOf } from './button-kinds.ts';
import type { Dialogue, Outcome } from './dialogue.ts';
import { type Failure, failIf, short, words } from './failure.ts';
import { judgeForms } from './judge-forms.ts';
import { judgeNotices } from './judge-notices.ts';
import { judgeStored } from './judge-stored.ts';
import { mentions } from './mentions.ts';
import type { Seen } from './see-step.ts';

/** What else has to be known to judge. */
export type Setting = {
  language: Language;
  around: NonNullable<Dialogue['around']>;
  /** What this person must not read unless they wrote it. */
  foreign: readonly string[];
};

/** Compares what a step led to with the outcome it is to have, and with the rules that hold in every turn. */
export function judgeStep(outcome: Outcome, seen: Seen, setting: Setting): Failure[] {
  const { either = [], ...common } = outcome;
  if (either.length === 0)
    return [...judgeRules(common, seen, setting), ...judgeOutcome(common, seen, setting)];
  const judged = either.map((one) => judgeStep({ ...common, ...one }, seen, setting));
  const fewest = judged.reduce((best, one) => (one.length < best.length ? one : best));
  return fewest.map(({ expected, came }) => ({
    expected: `${expected} (one of ${either.length} ways)`,
    came,
  }));
}

/** The rules of every turn: an answer, in the right language, not the same again, nothing of another company. */
function judgeRules({ silent }: Outcome, seen: Seen, { language, foreign }: Setting): Failure[] {
  const { news, before, typed, answeredIn, errors } = seen;
  const isSilent = news.text === '';
  const leaked = foreign.filter((word) => mentions(news.text, word) && !mentions(typed, word));
  const others = answeredIn.filter((one) => one !== language);
  return [
    ...failIf(errors.length > 0, 'no error', JSON.stringify(errors)),
    ...failIf(isSilent && silent === undefined, 'an answer', 'none'),
    ...failIf(!isSilent && silent === true, 'no answer', short(news.text)),
    ...failIf(
      !isSilent && silent !== true && answerIn(news) === before,
      'another answer than before',
      short(news.text),
    ),
    ...failIf(others.length > 0, `an answer in ${language}`, `one in ${others[0]}`),
    ...failIf(leaked.length > 0, 'nothing of another company', leaked.join(', ')),
  ];
}

function judgeOutcome(outcome: Outcome, seen: Seen, setting: Setting): Failure[] {
  return [
    ...judgeScreen(outcome, seen, setting),
    ...judgeStored(outcome, seen),
    ...judgeForms(outcome, seen),
    ...judgeNotices(outcome, seen, setting.around),
  ];
}

function judgeScreen(
  { shows = [], never = [], offers = [], hides = [] }: Outcome,
  { news }: Seen,
  { language }: Setting,
) {
  const screen = [news.text, ...news.buttons].join('\n');
  const has = (kind: (typeof offers)[number]) =>
    titlesOf(kind, language).some((title) => news.buttons.includes(title));
  const missing = shows.filter((one) => !mentions(screen, one));
  const wrong = never.filter((one) => mentions(screen, one));
  const buttons = `buttons: ${news.buttons.join(' | ') || 'none'}`;
  return [
    ...failIf(missing.length > 0, `to read ${missing.map(words).join(' + ')}`, short(news.text)),
    ...failIf(wrong.length > 0, `not to read ${wrong.join(', ')}`, short(news.text)),
    ...offers.flatMap((kind) => failIf(!has(kind), `a button to ${kind}`, buttons)),
    ...hides.flatMap((kind) => failIf(has(kind), `no button to ${kind}`, buttons)),
  ];
}

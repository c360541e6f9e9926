import type { Language } from '../../../../cards/texts/language.ts';
import { answerIn } from './answer-in.ts';
import { titlesOf } from './button-kinds.ts';
import type { Dialogue, Look, Outcome, Stored, Waiting } from './dialogue.ts';
import { differences } from './differences.ts';
import { mentions } from './mentions.ts';
import type { Notice, Seen } from './see-step.ts';
import { whyNot } from './waiting.ts';

/** Something that is not as it should be. */
export type Failure = { expected: string; came: string };

/** What else has to be known to judge. */
export type Setting = {
  language: Language;
  around: NonNullable<Dialogue['around']>;
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
    ...failIf(!isSilent && answerIn(news) === before, 'another answer than before', short(news.text)),
    ...failIf(others.length > 0, `an answer in ${language}`, `one in ${others[0]}`),
    ...failIf(leaked.length > 0, 'nothing of another company', leaked.join(', ')),
  ];
}

function judgeOutcome(outcome: Outcome, seen: Seen, setting: Setting): Failure[] {
  return [
    ...judgeScreen(outcome, seen, setting),
    ...judgeStored(outcome, seen),
    ...judgeForms(outcome, seen),
    ...judgeNotices(outcome, seen, setting),
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

const nothing: Required<Stored> = {
  cases: [],
  comments: [],
  orders: [],
  readings: {},
  reviews: {},
  accessRequests: [],
  others: {},
};

function judgeStored({ stores, now = {}, onRecord = {}, articleOutcome }: Outcome, seen: Seen): Failure[] {
  const freely = Object.keys(onRecord).length > 0;
  const expected: Required<Stored> = {
    ...nothing,
    ...stores,
    ...(freely ? { readings: seen.added.readings } : {}),
  };
  const changed = seen.changed.filter((name) => !(name in now) && !(freely && name === 'Reading'));
  const compared = (name: string, wanted: unknown, found: unknown) =>
    differences(wanted, found).map(({ expected, came }) => ({ expected: `${name}: ${expected}`, came }));
  return [
    ...Object.keys(nothing).flatMap((kind) =>
      compared(`stored ${kind}`, expected[kind as keyof Stored], seen.added[kind as keyof Stored]),
    ),
    ...failIf(changed.length > 0, 'nothing else to change', changed.join(', ')),
    ...Object.entries(now).flatMap(([name, look]) => compared(name, look, seen.rows[name])),
    ...compared('on record', onRecord, pick(seen.onRecord, onRecord)),
    ...failIf(
      articleOutcome !== undefined && seen.articleOutcome !== articleOutcome,
      `the answer about the article kept: ${articleOutcome}`,
      seen.articleOutcome ?? 'none',
    ),
  ];
}

function pick(from: Readonly<Record<string, unknown>>, like: Look): Look {
  return Object.fromEntries(Object.keys(like).map((key) => [key, from[key]]));
}

function judgeForms({ waits, open = [], closed = [] }: Outcome, { forms }: Seen): Failure[] {
  const found = forms
    .map((one) => `${one.capability}${one.isReady ? ', ready' : ''}: ${short(one.held)}`)
    .join('; ');
  if (waits === 'nothing') return failIf(forms.length > 0, 'nothing waiting', found);
  const judged = (wanted: Waiting, mustBeReady: boolean) => {
    const why = whyNot(wanted, forms, mustBeReady);
    return failIf(why !== null, why ?? '', found || 'nothing is open');
  };
  return [
    ...[waits ?? []].flat().flatMap((one) => judged(one, true)),
    ...[open].flat().flatMap((one) => judged(one, false)),
    ...failIf(
      forms.some(({ capability }) => closed.some((one) => one === capability)),
      `no form of ${closed.join(', ')}`,
      found,
    ),
  ];
}

function judgeNotices(
  { tells = {}, updates = {}, desk }: Outcome,
  { notices }: Seen,
  { around }: Setting,
): Failure[] {
  const toCustomers = notices.filter(({ isAgent, isChange }) => !isAgent && !isChange);
  const told = toCustomers.map(({ to }) => to).sort();
  const toDesk = notices.filter(({ isAgent }) => isAgent);
  const languages = toCustomers.filter(({ to, language }) => language !== (around as Look)[to]);
  const read = (wanted: Outcome['tells'], among: readonly Notice[]) =>
    Object.entries(wanted ?? {}).flatMap(([name, all]) => {
      const text = among
        .filter(({ to }) => to === name)
        .map((one) => one.text)
        .join('\n');
      return all.flatMap((one) =>
        failIf(!mentions(text, one), `${name} to be told ${words(one)}`, short(text) || 'nothing'),
      );
    });
  return [
    ...failIf(
      told.join() !== Object.keys(tells).sort().join(),
      `told: ${Object.keys(tells).join(', ') || 'nobody'}`,
      told.join(', ') || 'nobody',
    ),
    ...failIf(
      languages.length > 0,
      'each in their own language',
      languages.map((one) => `${one.to} ${one.language}`).join(),
    ),
    ...read(tells, toCustomers),
    ...read(
      updates,
      notices.filter(({ isChange }) => isChange),
    ),
    ...(desk ?? []).flatMap((one) =>
      failIf(
        !toDesk.some(({ text }) => mentions(text, one)),
        `the desk to be told ${words(one)}`,
        'not told',
      ),
    ),
  ];
}

function failIf(isWrong: boolean, expected: string, came: string): Failure[] {
  return isWrong ? [{ expected, came }] : [];
}

function words(mention: string | readonly string[]): string {
  return [mention].flat().join(' / ');
}

const shown = 160;

/** On one line, as much as tells what it is. */
export function short(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' | ');
  return line.length > shown ? `${line.slice(0, shown)}…` : line;
}

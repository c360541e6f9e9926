import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnswerOption } from '../../bot/understanding/answers/find-options.ts';
import { hearAnswer } from '../../bot/understanding/answers/hear-answer.ts';
import { type AnswerKind, answerKinds, rulesOf } from '../../bot/understanding/answers/questions.ts';
import { readAnswerPhrases } from '../../bot/understanding/answers/read-answer-phrases.ts';
import { demoFleets } from '../../bot/understanding/cli/demo-fleet.ts';
import { measureAnswers, readAnswerCases } from '../../bot/understanding/cli/measure-answers.ts';
import type { Share } from '../../bot/understanding/cli/measure-intents.ts';

const shareOf = ({ right, of }: Share): number => right / of;
const cases = readAnswerCases(join(import.meta.dirname, 'answers.jsonl'));

/** Answers written apart from the phrases; none of them is one of the phrases. */
describe('short answers to a question on the screen', () => {
  const measured = measureAnswers(cases);

  it('are heard right nine times in ten [G1]', () => {
    expect(cases.length).toBeGreaterThanOrEqual(500);
    expect(shareOf(measured.right)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['en', 'fr', 'nl'])('are heard right nine times in ten in %s [G1]', (language) => {
    expect(shareOf(measured.byLanguage[language] ?? { right: 0, of: 1 })).toBeGreaterThanOrEqual(0.88);
  });

  it('do something that was not meant at most once in a hundred, and its opposite hardly ever', () => {
    expect(measured.wrongEffect / cases.length).toBeLessThanOrEqual(0.01);
    expect(measured.opposite / cases.length).toBeLessThanOrEqual(0.004);
  });

  it('are measured on texts that are not among the phrases', () => {
    const folder = join(import.meta.dirname, '../../bot/understanding/phrases/answers');
    const known = new Set(readAnswerPhrases(folder).map(({ text }) => text.toLowerCase()));
    expect(known.size).toBeGreaterThan(10_000);
    expect(cases.filter(({ text }) => known.has(text.toLowerCase()))).toEqual([]);
  });
});

const hear = (kind: AnswerKind, text: string, options?: readonly AnswerOption[]) =>
  hearAnswer(text, options === undefined ? { kind } : { kind, options });

describe('a bare sound of assent', () => {
  const withEffect = answerKinds.filter((kind) => rulesOf(kind).effect);

  it.each(withEffect)('is a weak yes where a yes has an effect: %s', (kind) => {
    for (const text of ['ok', 'Okay.', '👍🏽', ':+1:', 'mmh', 'ok merci', 'oké bedankt'])
      expect(hear(kind, text).weak, text).toBe(true);
    for (const text of ['oui', 'ja', 'yes please']) expect(hear(kind, text).weak, text).toBe(false);
  });

  it('is marked as one where nothing comes of it too, for the question to say what it counts as', () => {
    expect(hear('anything-else', 'ok')).toMatchObject({ meaning: 'yes', weak: true });
    expect(hear('anything-else', 'ok merci')).toMatchObject({ meaning: 'thanks', weak: false });
  });
});

describe('which one', () => {
  const devices = demoFleets.a;
  it.each([
    ['la première', 0],
    ['nr. 2', 1],
    ['option three', 2],
    ['de onderste', 2],
    ['avant-dernière', 1],
    ['celle du milieu', 1],
    ['celle du 2e étage', 1],
    ['op het derde', 2],
    ['GNM75489', 0],
    ['room B', 2],
    ['die van de boekhouding', 1],
  ])('"%s" is a place in the list, a name or a place in the building', (text, option) => {
    expect(hear('which-device', text, devices)).toMatchObject({ meaning: 'pick', option });
  });

  it('is the other of two when one is ruled out', () => {
    expect(hear('which-colour', 'not the black', ['Noir', 'Cyan'])).toMatchObject({ option: 1 });
  });

  it.each([
    ['les deux', [0, 1]],
    ['1 et 2', [0, 1]],
    ['zwart en cyaan', [0, 1]],
  ])('"%s" is both', (text, options) => {
    expect(hear('which-colour', text, ['Noir', 'Cyan'])).toMatchObject({ meaning: 'both', options });
  });

  it.each([
    'one second',
    'une seconde svp',
    'la même que la dernière fois ?',
  ])('"%s" is no place in it', (text) => {
    expect(hear('which-device', text, devices).meaning).not.toBe('pick');
  });

  it('is no pick when the list is shorter, or when the text asks', () => {
    expect(hear('which-device', 'la cinquième', devices).meaning).not.toBe('pick');
    expect(hear('which-device', "c'est laquelle, la première ?", devices).meaning).not.toBe('pick');
  });
});

describe('how many', () => {
  it.each([
    ['vijfentwintig', 25],
    ['quatre-vingt-dix', 90],
    ['twenty-five', 25],
    ['une demi-douzaine', 6],
    ['5 au lieu de 3', 5],
    ['vijf ipv 3', 5],
    ['x2', 2],
    ['4stuks', 4],
  ])('"%s" is a number', (text, number) => {
    expect(hear('how-many', text)).toMatchObject({ meaning: 'number', number });
  });

  it('is "none" for a nought, and not sure for two numbers [G52]', () => {
    expect(hear('how-many', 'zéro').meaning).toBe('cancel');
    for (const text of ['3 ou 4', 'one or two', 'constructor'])
      expect(hear('how-many', text).number, text).toBeUndefined();
  });

  it.each([
    '40 215',
    '40.215',
    '40,215',
    "40'215",
  ])('reads "%s" whatever parts the thousands [F8]', (text) => {
    expect(hear('lower-reading-check', text)).toMatchObject({ meaning: 'number', number: 40_215 });
  });

  it('takes no tray, floor or year for a reading', () => {
    expect(hear('two-counters-swapped', 'oui, inversez les 2').meaning).toBe('yes');
  });
});

describe('what is said beyond the answer', () => {
  it.each([
    ['send-this', 'oui envoyez. Le bac 2 est aussi cassé', 'send', 'Le bac 2 est aussi cassé'],
    ['already-reported-join', 'ja, en nu piept hij ook', 'yes', 'nu piept hij ook'],
    ['did-the-article-help', 'oui envoyez qqn svp, bac 2 encore', 'wants-a-person', 'bac 2 encore'],
  ] as const)('is kept as typed: %s "%s"', (kind, text, meaning, rest) => {
    expect(hear(kind, text)).toMatchObject({ meaning, rest });
  });

  it('is nothing for an answer and no more', () => {
    expect(hear('send-this', 'oui, envoyez-le svp')).not.toHaveProperty('rest');
  });

  it('does not turn "yes, but later" into a yes', () => {
    expect(hear('send-this', 'oui mais plus tard').meaning).toBe('later');
    expect(hear('price-confirm', 'ja maar niet aan die prijs').meaning).not.toBe('yes');
  });
});

describe('a text that is no answer', () => {
  it.each(answerKinds)('is never taken for one: %s', (kind) => {
    for (const text of [
      'combien coûte une nouvelle imprimante ?',
      'wanneer komt de technieker',
      'add a user please',
    ])
      expect(['question-about-state', 'new-request', 'fact', null], text).toContain(hear(kind, text).meaning);
  });

  it.each(answerKinds)('never makes it throw: %s', (kind) => {
    const odd = ['', ' ', '?', '!!!', '\u0000', '😀', 'x'.repeat(5000), 'ok '.repeat(2000), '1'.repeat(400)];
    for (const text of odd) expect(() => hear(kind, text, demoFleets.a), text.slice(0, 9)).not.toThrow();
  });
});

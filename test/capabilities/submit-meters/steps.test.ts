import { describe, expect, it } from 'vitest';
import {
  change,
  check,
  exchange,
  insists,
  meterClicks,
  sure,
} from '../../../bot/capabilities/submit-meters/clicks.ts';
import type { MetersDraft } from '../../../bot/capabilities/submit-meters/draft.ts';
import { nextMetersStep } from '../../../bot/capabilities/submit-meters/steps.ts';
import { renderCard } from '../../../cards/render/render-card.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import type { CardData, CardView } from '../../../cards/views/card-view.ts';
import { counters, meterAt, newMeter } from '../../domain/meters/meters.ts';
import { applyClick } from '../../support/apply-click.ts';
import { draftOf, factsOf, namesOf, said, viewIn } from './world.ts';

const next = (draft: MetersDraft, facts = factsOf(), language: 'en' | 'fr' | 'nl' = 'en') =>
  nextMetersStep(draft, facts, viewIn(language));

/** The notice a step shows, which both chat systems have to take. */
function noticeOf(
  draft: MetersDraft,
  facts = factsOf(),
  language: 'en' | 'fr' | 'nl' = 'en',
): CardData<'notice'> {
  const step = next(draft, facts, language);
  if (step.kind !== 'card' || step.card.card !== 'notice') throw new Error(`no notice but ${step.kind}`);
  renderCard(step.card as CardView, language);
  slackMessage(step.card as CardView, language);
  return step.card.data;
}

/** The button that an answer in words stands for. */
function pressedBy(meaning: 'yes' | 'no', draft: MetersDraft): string | undefined {
  const step = next(draft);
  if (step.kind === 'run' || step.kind === 'end') throw new Error(`nothing is asked but ${step.kind}`);
  return step.asks.answers?.[meaning]?.action;
}

const low = draftOf({ values: { '113': 152_900, '122': 9800 } });
const swapped = draftOf({ values: { '113': 143_400, '123': 153_700 } });
const jump = draftOf({ values: { '113': 1_537_000 } });

describe('the steps', () => {
  it('begin with the device when it is not known [F18]', () => {
    const step = next(draftOf({ deviceId: null }), factsOf({ device: null, meters: [] }));
    expect(step).toMatchObject({ kind: 'card', card: { card: 'choices' } });
  });

  it('go to the form, which is ready when a figure is right [F12]', () => {
    expect(next(draftOf())).toMatchObject({ kind: 'form', ready: false });
    expect(next(draftOf({ values: { '113': 153_700 } }))).toMatchObject({ kind: 'form', ready: true });
  });

  it('lead on for a device without counters [F1 G39]', () => {
    expect(namesOf(noticeOf(draftOf(), factsOf({ meters: [] })).actions)).toEqual([
      'otherDevice',
      'missing',
      'cancel',
    ]);
  });
});

describe('a figure lower than the last', () => {
  it('is explained with what is on record [F8 F9 F16]', () => {
    const card = noticeOf(low);
    expect(card.paragraphs[0]).toContain('billed already');
    expect(card.facts).toEqual([
      {
        label: 'Black and white, small (113)',
        value: 'you gave 152,900; on record 153,665, 24 October 2026, given by a person',
      },
    ]);
  });

  it('is said to be perhaps right when the last one is an estimate [F9]', () => {
    const estimated = factsOf({ meters: [meterAt('113', 153_665, { source: 'estimate' })] });
    expect(noticeOf(low, estimated).paragraphs.join(' ')).toContain('is an estimate');
    expect(noticeOf(low, estimated, 'fr').paragraphs.join(' ')).toContain('est une estimation');
    expect(noticeOf(low, estimated, 'nl').paragraphs.join(' ')).toContain('is een schatting');
    expect(noticeOf(low).paragraphs.join(' ')).not.toContain('estimate');
  });

  it('may be corrected or reviewed, and is never sent [F8 F10]', () => {
    expect(namesOf(noticeOf(low).actions)).toEqual(['edit', 'review', 'cancel']);
    expect(namesOf(noticeOf({ ...low, stand: 'sure' }).actions)).toEqual(['edit', 'review', 'cancel']);
  });

  it('may become a question about the contract, for administrators only [F11]', () => {
    const facts = factsOf({ isAdministrator: true });
    expect(namesOf(noticeOf(low, facts).actions)).toEqual(['edit', 'review', 'contract', 'cancel']);
  });

  it('is offered to the desk to be checked when the person says that it is right [F10]', () => {
    expect(pressedBy('yes', low)).toBe('submit-meters.insists');
    const insisting = applyClick(meterClicks, insists, low, {}, factsOf());
    expect(noticeOf(insisting).title).toBe('These figures are right: have them checked?');
    expect(pressedBy('yes', insisting)).toBe('submit-meters.review');
  });

  it('is kept when the person says no, and the form comes back with all figures [F8]', () => {
    expect(pressedBy('no', low)).toBe('engine.edit');
    const step = next({ ...low, stand: 'change' });
    if (step.kind !== 'form') throw new Error('no form');
    expect(step.form.fields.map((field) => field.input === 'number' && field.value)).toEqual([
      '',
      '152900',
      '9800',
      '',
    ]);
  });
});

describe('exchanged counters', () => {
  it('are asked about before anything is refused [F17]', () => {
    const card = noticeOf(swapped);
    expect(card.title).toBe('Two counters exchanged?');
    expect(namesOf(card.actions)).toEqual(['exchange', 'notExchanged', 'edit', 'cancel']);
  });

  it('are exchanged on yes [F17]', () => {
    expect(pressedBy('yes', swapped)).toBe('submit-meters.exchange');
    const draft = applyClick(meterClicks, exchange, swapped, {}, factsOf());
    expect(draft.values).toEqual({ '113': 153_700, '123': 143_400 });
    expect(next(draft)).toMatchObject({ kind: 'form', ready: true });
  });

  it('are exchanged as they were said, too, and nothing is left over [F17 G39]', () => {
    const spoken = draftOf({
      said: [
        said({ code: null, kind: 'bw-small', value: 143_400 }),
        said({ code: null, kind: 'colour-small', value: 153_700 }),
      ],
    });
    const step = next(applyClick(meterClicks, exchange, spoken, {}, factsOf()));
    expect(step).toMatchObject({ kind: 'form', ready: true, form: { error: '' } });
  });

  it('are judged as they are on no [F8 F17]', () => {
    expect(pressedBy('no', swapped)).toBe('submit-meters.notExchanged');
    expect(noticeOf({ ...swapped, stand: 'not-exchanged' }).title).toBe('Lower than the last reading');
  });

  it('may be sent as they are when none is lower [F12 F17]', () => {
    const facts = factsOf({ meters: [meterAt('112', 100), newMeter('113')] });
    const draft = draftOf({ values: { '112': 70_000, '113': 200 } });
    expect(namesOf(noticeOf(draft, facts).actions)).toEqual(['exchange', 'sure', 'edit', 'cancel']);
    expect(next({ ...draft, stand: 'sure' }, facts)).toEqual({ kind: 'run' });
    expect(noticeOf({ ...draft, stand: 'not-exchanged' }, facts).title).toBe('Is this right?');
  });

  it('leave the draft alone when they are no longer odd [F17]', () => {
    const fine = draftOf({ values: { '113': 153_700 } });
    expect(applyClick(meterClicks, exchange, fine, {}, factsOf())).toEqual(fine);
  });
});

describe('an implausible jump', () => {
  it('is asked about, not refused [F12]', () => {
    const card = noticeOf(jump);
    expect(card.facts[0]?.value).toBe('1,537,000, 1,383,335 more than on 24 October 2026');
    expect(namesOf(card.actions)).toEqual(['sure', 'edit', 'cancel']);
  });

  it('is sent on yes [F12]', () => {
    expect(pressedBy('yes', jump)).toBe('submit-meters.sure');
    expect(next(applyClick(meterClicks, sure, jump, {}, factsOf()))).toEqual({ kind: 'run' });
  });

  it('goes back to the form on no, with the figures, and is asked about again [F12 G40]', () => {
    expect(pressedBy('no', jump)).toBe('submit-meters.change');
    const changing = applyClick(meterClicks, change, jump, {}, factsOf());
    expect(next(changing)).toMatchObject({ kind: 'form', ready: false });
    expect(pressedBy('yes', changing)).toBe('submit-meters.check');
    expect(noticeOf(applyClick(meterClicks, check, changing, {}, factsOf())).title).toBe('Is this right?');
  });

  it('tells of figures that belong to no counter before they are sent without [G39]', () => {
    const draft = draftOf({
      values: { '113': 1_537_000 },
      said: [said({ code: null, kind: 'total', value: 5 })],
    });
    expect(noticeOf(draft).paragraphs.at(-1)).toContain('no counter that 5 could belong to');
  });
});

describe('a plain yes or no', () => {
  it('sends, or asks what to change, when nothing is odd [G40]', () => {
    const fine = draftOf({ values: { '113': 153_700 } });
    expect(pressedBy('yes', fine)).toBe('engine.send');
    expect(pressedBy('no', fine)).toBeUndefined();
  });
});

describe('every card', () => {
  it('fits both chat systems in every language [F8 F12 F17]', () => {
    const facts = factsOf({ isAdministrator: true, meters: counters });
    for (const language of ['en', 'fr', 'nl'] as const)
      for (const draft of [low, swapped, jump])
        expect(noticeOf(draft, facts, language).actions.length).toBeGreaterThan(2);
  });
});

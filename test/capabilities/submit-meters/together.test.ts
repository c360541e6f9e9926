import { describe, expect, it } from 'vitest';
import { amendMeters } from '../../../bot/capabilities/submit-meters/amend.ts';
import { exchange, meterClicks, right, turnPage } from '../../../bot/capabilities/submit-meters/clicks.ts';
import { linesWith, partsOf } from '../../../bot/capabilities/submit-meters/device-parts.ts';
import type { MetersDraft } from '../../../bot/capabilities/submit-meters/draft.ts';
import { metersForm } from '../../../bot/capabilities/submit-meters/form.ts';
import { nextMetersStep } from '../../../bot/capabilities/submit-meters/steps.ts';
import { renderForm } from '../../../cards/forms/adaptive-form.ts';
import { slackModal } from '../../../cards/forms/slack-modal.ts';
import { renderCard } from '../../../cards/render/render-card.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import type { CardData } from '../../../cards/views/card-view.ts';
import { applyClick } from '../../support/apply-click.ts';
import {
  accounts,
  draftOf,
  factsOf,
  fatesIn,
  figure,
  filledIn,
  fine,
  heard,
  low,
  namesOf,
  otherOf,
  othersOf,
  roomB,
  viewIn,
} from './world.ts';

const facts = factsOf({ others: othersOf(accounts, roomB), isAdministrator: true });

function cardOf(
  draft: MetersDraft,
  known = facts,
  language: 'en' | 'fr' | 'nl' = 'en',
): CardData<'readings'> {
  const step = nextMetersStep(draft, known, viewIn(language));
  if ((step.kind !== 'confirm' && step.kind !== 'card') || step.card.card !== 'readings')
    throw new Error(`no readings but ${step.kind}`);
  renderCard(step.card, language);
  slackMessage(step.card, language);
  return step.card.data;
}

const filled = (draft: MetersDraft) => filledIn(draft, facts);
const fates = (draft: MetersDraft) => fatesIn(draft, facts);

describe('the readings of several devices', () => {
  it('stand on one card, each with its last reading below its device [F16 F22]', () => {
    const card = cardOf(fine);
    expect(card.rows).toMatchObject([
      {
        group: expect.stringContaining('GNM75498'),
        value: '153,700',
        detail: expect.stringContaining('153,665'),
      },
      {
        group: expect.stringContaining('WHJ01481'),
        value: '9,800',
        detail: expect.stringContaining('9,792'),
      },
    ]);
    expect(namesOf(card.actions)).toEqual(['send', 'edit', 'cancel']);
  });

  it('show doubtful figures first, with the ways out, and can be sent without them [F8 F10 F11 F22]', () => {
    const card = cardOf(low);
    expect(card.rows[0]?.group).toContain('WHJ01481');
    expect(card.rows[0]?.detail).toContain('lower than the last reading');
    expect(card.intro).toContain('3 readings are ready');
    expect(card.intro).toContain('1 figure looks odd');
    expect(namesOf(card.actions)).toEqual(['send', 'right', 'contract', 'edit', 'cancel']);
    expect(namesOf(cardOf(low, { ...facts, isAdministrator: false }).actions)).not.toContain('contract');
  });

  it('ask about the doubt when nothing can be sent, and a yes to it sends nothing [F8 F9 F22]', () => {
    const odd = draftOf({
      values: { '113': 152_900 },
      others: [otherOf(accounts, { values: { '113': 1_537_000 } })],
    });
    const step = nextMetersStep(odd, facts, viewIn());
    expect(step).toMatchObject({
      kind: 'card',
      asks: { id: 'lower-reading', answers: { yes: { payload: { fate: 'lower' } } } },
    });
    const settled = applyClick(meterClicks, right, odd, { fate: 'lower' }, facts);
    expect(fates(settled)).toEqual(['desk', 'jump']);
    expect(fates(applyClick(meterClicks, right, settled, { fate: 'jump' }, facts))).toEqual(['desk', 'fine']);
  });

  it('are exchanged on every device where two look mixed up [F17 F22]', () => {
    const swapped = { '113': 143_400, '123': 153_700 };
    const draft = draftOf({ values: swapped, others: [otherOf(accounts, { values: swapped })] });
    expect(cardOf(draft).warnings.join()).toContain('would fit better the other way round');
    const exchanged = applyClick(meterClicks, exchange, draft, {}, facts);
    expect(filled(exchanged)).toEqual([
      { '113': 153_700, '123': 143_400 },
      { '113': 153_700, '123': 143_400 },
    ]);
  });

  it('name what could not be placed, with the reason and its figures [F18 F20 F22]', () => {
    const draft = draftOf({
      values: { '113': 153_700 },
      others: [
        otherOf(accounts, { deviceId: null, unknownDevice: 'HBZ55310', values: { '113': 41_200 } }),
        otherOf(accounts, {
          deviceId: null,
          candidates: [accounts.id, roomB.id],
          text: 'upstairs',
          values: { '113': 5 },
        }),
        otherOf(accounts, { values: { '113': 153_800 } }),
      ],
    });
    const warnings = cardOf(draft).warnings.join('\n');
    expect(warnings).toContain('“HBZ55310” is none of your devices. Its figures wait: 41,200.');
    expect(warnings).toContain('“upstairs” can be several of your devices. Its figures wait: 5.');
  });

  it('send a confirmed figure only as long as it is that one [F8 F10]', () => {
    const sure = applyClick(meterClicks, right, low, { fate: 'lower' }, facts);
    expect(fates(sure)).toContain('desk');
    expect(
      fates({ ...sure, others: sure.others.map((one) => ({ ...one, values: { '113': 152_800 } })) }),
    ).toContain('lower');
  });
});

describe('a hundred devices', () => {
  const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const devices = Array.from({ length: 100 }, (_, at) => ({
    ...accounts,
    id: id(at + 100),
    serial: `SN${1000 + at}`,
  }));
  const many = factsOf({ others: othersOf(...devices), isAdministrator: true });
  const draft = draftOf({
    values: { '113': 153_700 },
    others: devices.map((device, at) =>
      otherOf(device, {
        values: { '112': 6600, '113': at === 90 ? 5 : 153_700, '122': 9800, '123': 143_400 },
      }),
    ),
  });

  it('fit both chat systems page by page, the doubtful one first, with counts [F22 P5]', () => {
    for (const language of ['en', 'fr', 'nl'] as const)
      for (const page of [0, 8, 16, 99])
        expect(cardOf({ ...draft, page }, many, language).rows.length).toBeGreaterThan(0);
    const card = cardOf(draft, many);
    expect(card.rows[0]?.group).toContain('SN1090');
    expect(card.intro).toContain('400 readings are ready');
    expect(card.intro).toContain('Devices 1 to 6 of 101');
    expect(namesOf(card.actions)).toContain('page');
  });

  it('turn their pages by button, and open a form for those in view [F14 F22]', () => {
    const next = applyClick(meterClicks, turnPage, draft, { page: 1 }, many);
    expect(cardOf(next, many).intro).toContain('Devices 7 to 12 of 101');
    const { form } = metersForm.show(next, many, viewIn());
    expect(form.fields).toHaveLength(24);
    expect(() => renderForm(form, 'draft', 'en')).not.toThrow();
    expect(() => slackModal(form, 'draft')).not.toThrow();
  });

  it('lose nothing when the form of another page is sent [F22]', () => {
    const accepted = metersForm.accept({ ...draft, page: 1 }, { '113-SN1000': '153 800' }, many, viewIn());
    expect(accepted).toMatchObject({ ok: true });
    expect(accepted.ok && linesWith(partsOf(accepted.draft, many), 'fine', 'lower')).toHaveLength(401);
  });
});

describe('what is known of a figure beside its value', () => {
  it('is shown: another day, an estimate, an event, which goes to the desk [F9 F10 F16]', () => {
    const told = {
      '112': { readOn: '2026-11-03', estimated: false, event: null },
      '113': { readOn: '2026-11-23', estimated: true, event: 'reset' as const },
    };
    const draft = draftOf({ values: { '112': 6600, '113': 120 }, details: told });
    const [one, two] = cardOf(draft).rows;
    expect(one?.detail).toContain('read on 3 November 2026');
    expect(two?.detail).toContain('an estimate · counter began again · goes to the service desk');
    expect(two?.detail).not.toContain('read on');
  });

  it('stays with a corrected figure [F8 F16]', () => {
    const details = { '113': { readOn: '2026-11-03', estimated: true, event: null } };
    const draft = draftOf({ values: { '113': 153_700 }, details });
    const corrected = amendMeters(draft, heard({ meters: [figure(153_710, 'bw-small')] }), facts);
    expect(corrected.details['113']).toEqual({ readOn: '2026-11-03', estimated: false, event: null });
  });
});

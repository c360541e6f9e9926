import { describe, expect, it } from 'vitest';
import type { MetersDraft } from '../../../bot/capabilities/submit-meters/draft.ts';
import { metersForm } from '../../../bot/capabilities/submit-meters/form.ts';
import { renderForm } from '../../../cards/forms/adaptive-form.ts';
import { slackModal } from '../../../cards/forms/slack-modal.ts';
import type { FieldView } from '../../../cards/views/form-view.ts';
import { meterAt, newMeter } from '../../domain/meters/meters.ts';
import { accounts, draftOf, factsOf, namesOf, reception, said, viewIn } from './world.ts';

const key = (code: string) => `${code}-GNM75498`;
const show = (draft: MetersDraft = draftOf(), facts = factsOf(), language: 'en' | 'fr' | 'nl' = 'en') =>
  metersForm.show(draft, facts, viewIn(language));
const accept = (values: Record<string, unknown>, draft = draftOf(), facts = factsOf()) =>
  metersForm.accept(draft, values, facts, viewIn());

function fieldOf(form: { fields: readonly FieldView[] }, code: string): FieldView & { input: 'number' } {
  const field = form.fields.find((one) => one.key === key(code));
  if (field?.input !== 'number') throw new Error(`no number is asked for ${code}`);
  return field;
}

describe('the form', () => {
  it('asks for the device’s own counters and no others, by name and code [F14 F17 G39]', () => {
    expect(show().form.fields.map(({ label }) => label)).toEqual([
      'Black and white, large (112)',
      'Black and white, small (113)',
      'Colour, large (122)',
      'Colour, small (123)',
    ]);
    const mono = factsOf({ meters: [meterAt('101', 70_000)] });
    expect(show(draftOf(), mono).form.fields.map(({ label }) => label)).toEqual(['Total (101)']);
  });

  it('names the counters in French and Dutch [F17]', () => {
    expect(show(draftOf(), factsOf(), 'fr').form.fields[1]?.label).toBe('Noir et blanc, petit format (113)');
    expect(show(draftOf(), factsOf(), 'nl').form.fields[3]?.label).toBe('Kleur, klein formaat (123)');
  });

  it('shows the last value with its date and where it comes from [F9 F16 G41]', () => {
    const sources = ['e-maintenance', 'estimate', 'person', 'visit'] as const;
    const hints = sources.map(
      (source) =>
        show(draftOf(), factsOf({ meters: [meterAt('113', 153_665, { source })] })).form.fields[0]?.hint,
    );
    expect(hints).toEqual([
      'Last: 153,665 on 24 October 2026 (sent by e-Maintenance)',
      'Last: 153,665 on 24 October 2026 (estimate)',
      'Last: 153,665 on 24 October 2026 (given by a person)',
      'Last: 153,665 on 24 October 2026 (technician’s visit)',
    ]);
    expect(show(draftOf(), factsOf({ meters: [newMeter('113')] })).form.fields[0]?.hint).toBe(
      'Nothing on record yet',
    );
  });

  it('says why readings matter [B8]', () => {
    expect(show().form.intro).toContain('an estimated bill, which cannot be disputed once issued');
    expect(show(draftOf(), factsOf(), 'fr').form.intro).toContain('contestable une fois émise');
    expect(show(draftOf(), factsOf(), 'nl').form.intro).toContain('na uitgifte niet meer kunt betwisten');
  });

  it('is filled with what was said, and ready [F14]', () => {
    const step = show(draftOf({ said: [said({ code: null, kind: 'bw', value: 153_700 })] }));
    expect(fieldOf(step.form, '113').value).toBe('153700');
    expect(step.ready).toBe(true);
  });

  it('is not ready without a figure, or while the person wants to change them [F14 G40]', () => {
    expect(show().ready).toBe(false);
    expect(namesOf(show().summary.data.actions)).toEqual(['edit', 'cancel']);
    expect(show(draftOf({ values: { '113': 153_700 }, stand: 'change' })).ready).toBe(false);
  });

  it('says beside the field that a figure is lower than the last one [F8]', () => {
    const step = show(draftOf({ values: { '113': 152_900 } }));
    expect(fieldOf(step.form, '113').error).toBe('Lower than the last reading, 153,665.');
    expect(step.ready).toBe(false);
  });

  it('keeps a figure from a message that no counter can show, and says so [F14]', () => {
    const step = show(draftOf({ said: [said({ code: '113', kind: null, value: 1e9 + 1 })] }));
    expect(fieldOf(step.form, '113')).toMatchObject({
      value: '1000000001',
      error: 'A number between 0 and 999,999,999.',
    });
    expect(step.ready).toBe(false);
    expect(JSON.stringify(step.summary)).toContain('between 0 and 999,999,999');
  });

  it('tells of figures that belong to no counter of the device [G39]', () => {
    const step = show(draftOf({ said: [said({ code: null, kind: 'total', value: 212_904 })] }));
    expect(step.form.error).toBe('This device has no counter that 212,904 could belong to.');
  });

  it('fits a card of Teams and a modal of Slack in every language [F14]', () => {
    for (const language of ['en', 'fr', 'nl'] as const) {
      const { form } = show(draftOf({ values: { '113': 152_900, '112': 1e9 + 1 } }), factsOf(), language);
      expect(() => renderForm(form, 'draft', language)).not.toThrow();
      expect(() => slackModal(form, 'draft')).not.toThrow();
    }
  });
});

describe('a filled form', () => {
  it.each([
    '153665',
    '153 665',
    '153.665',
    '153,665',
    '153\u202f665',
    ' 153665 ',
    '00153665',
  ])('reads "%s" as people write it [F14]', (typed) => {
    expect(accept({ [key('113')]: typed })).toMatchObject({
      ok: true,
      draft: { values: { '113': 153_665 } },
    });
  });

  it.each([
    ['-1', 'A number of zero or more.'],
    ['1000000001', 'A number between 0 and 999,999,999.'],
    ['abc', 'A whole number is expected, such as 153,665.'],
    ['153665.5', 'A whole number, without decimals.'],
  ])('refuses "%s" beside its field and keeps it [F8]', (typed, error) => {
    const accepted = accept({ [key('113')]: typed, [key('123')]: '143 400' });
    if (accepted.ok) throw new Error('accepted');
    expect(fieldOf(accepted.form, '113')).toMatchObject({ value: typed, error });
    expect(fieldOf(accepted.form, '123')).toMatchObject({ value: '143 400', error: '' });
  });

  it('needs one counter at least, and not all of them [F14]', () => {
    const empty = accept({ [key('112')]: '', [key('113')]: '  ' });
    expect(empty).toMatchObject({ ok: false, form: { error: 'Give at least one counter.' } });
    expect(accept({ [key('112')]: '', [key('113')]: '153665' })).toMatchObject({ ok: true });
  });

  it('replaces what was said: a counter emptied stays empty [F14]', () => {
    const draft = draftOf({ said: [said({ code: '112', kind: null, value: 6600 })], stand: 'sure' });
    expect(accept({ [key('112')]: '', [key('113')]: '153700' }, draft)).toMatchObject({
      ok: true,
      draft: { deviceId: reception.id, said: [], values: { '113': 153_700 }, stand: 'open' },
    });
  });

  it('takes a lower figure, which is explained next [F8]', () => {
    expect(accept({ [key('113')]: '152900' })).toMatchObject({
      ok: true,
      draft: { values: { '113': 152_900 } },
    });
  });

  it('does not fill the counters of another device from a form left open [G39]', () => {
    const moved = factsOf({ device: accounts });
    expect(accept({ [key('113')]: '153700' }, draftOf({ deviceId: accounts.id }), moved)).toMatchObject({
      ok: false,
    });
  });

  it('ignores what is no counter of the device [G39]', () => {
    expect(accept({ [key('113')]: '153700', [key('999')]: '5', status: 'recorded' })).toMatchObject({
      ok: true,
      draft: { values: { '113': 153_700 } },
    });
  });

  it('refuses values of another shape [F14]', () => {
    for (const value of [{ a: 1 }, [1], true])
      expect(accept({ [key('113')]: value })).toMatchObject({ ok: false });
  });
});

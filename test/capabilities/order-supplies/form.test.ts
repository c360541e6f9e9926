import { describe, expect, it } from 'vitest';
import type { OrderDraft, OrderFacts } from '../../../bot/capabilities/order-supplies/draft.ts';
import { acceptForm, editOrder } from '../../../bot/capabilities/order-supplies/steps.ts';
import { languages } from '../../../bot/understanding/types.ts';
import type { FormView } from '../../../cards/views/form-view.ts';
import { actorOf, black, cyan, drum, programmeOf, staples } from '../../domain/supplies/terms.ts';
import { draftOf, factsOf, otherDeviceId, viewOf } from './known.ts';

const accept = (
  values: Record<string, unknown>,
  draft: Partial<OrderDraft> = {},
  facts: OrderFacts = factsOf(),
) => acceptForm(draftOf(draft), values, facts, viewOf());
function refused(...filled: Parameters<typeof accept>): FormView {
  const accepted = accept(...filled);
  if (accepted.ok) throw new Error('the form is expected to be refused');
  return accepted.form;
}
const keys = (form: FormView) => form.fields.map((field) => field.key);
const field = (form: FormView, key: string) => form.fields.find((one) => one.key === key);
const q = (id: string) => `item-${id}`;

describe('a filled form', () => {
  it('gives the quantities, however the numbers are written; empty and zero are none [G49]', () => {
    const accepted = accept({ [q(black.id)]: ' 2 ', [q(cyan.id)]: '', [q(drum.id)]: '0' });
    expect(accepted).toMatchObject({ ok: true, draft: { quantities: { [black.id]: 2 }, said: [] } });
  });

  it.each([
    ['-1', 'A number of zero or more.'],
    ['1000000000', 'A number between 0 and 50.'],
    ['1e9', 'A whole number is expected, such as 153,665.'],
    ['51', 'A number between 0 and 50.'],
    ['1,5', 'A whole number, without decimals.'],
    ['two', 'A whole number is expected, such as 153,665.'],
  ])('with a quantity of %s comes back with what was typed and why [G49]', (typed, error) => {
    const form = refused({ [q(black.id)]: typed, [q(cyan.id)]: '1' });
    expect(field(form, q(black.id))).toMatchObject({ value: typed, error });
    expect(field(form, q(cyan.id))).toMatchObject({ value: '1', error: '' });
  });

  it.each([
    {},
    { [q(black.id)]: ['2'] },
    { [q(black.id)]: { value: 2 } },
    { [q(black.id)]: true },
  ])('with nothing of use in it is refused, whatever its types [G49]: %j', (values) => {
    expect(accept(values).ok).toBe(false);
  });

  it('with nothing ordered says so [G49]', () => {
    expect(refused({ [q(black.id)]: '0' }).error).toBe('Give the quantity of at least one item.');
  });

  it('ignores fields that were not asked [G49]', () => {
    const accepted = accept({ [q(black.id)]: '1', [q('of-another-device')]: '7', agreed: 'yes' });
    expect(accepted).toMatchObject({ ok: true, draft: { quantities: { [black.id]: 1 }, agreed: null } });
  });

  it('asks for the consent and the PO number once priority is chosen, and not before [X32 X33]', () => {
    expect(keys(editOrder(draftOf(), factsOf(), viewOf()).form)).not.toContain('priorityConsent');
    const form = refused({ [q(black.id)]: '1', shipping: 'priority' });
    expect(keys(form)).toEqual(expect.arrayContaining(['priorityConsent', 'poNumber']));
    expect(field(form, 'priorityConsent')?.error).toContain('CA$60.00');
    const yes = { [q(black.id)]: '1', shipping: 'priority', priorityConsent: 'true', poNumber: 'PO-7' };
    expect(accept(yes)).toMatchObject({
      ok: true,
      draft: { shipping: 'priority', priorityConsent: true, poNumber: 'PO-7' },
    });
  });

  it('refuses more than five boxes with priority, beside the shipping [X30]', () => {
    const form = refused({ [q(black.id)]: '6', shipping: 'priority', priorityConsent: 'true' });
    expect(field(form, 'shipping')?.error).toContain('5 boxes at most; you ordered 6');
  });

  it('refuses the staples of a dealer without his yes, and nothing else [F26]', () => {
    const dealer = factsOf({}, actorOf({ role: 'dealer', programme: programmeOf('office') }));
    const form = refused({ [q(staples.id)]: '1' }, {}, dealer);
    expect(field(form, 'billingConsent')?.error).toContain('staples are charged');
    expect(accept({ [q(staples.id)]: '1', billingConsent: 'true' }, {}, dealer).ok).toBe(true);
    expect(accept({ [q(black.id)]: '1' }, {}, dealer).ok).toBe(true);
    expect(keys(editOrder(draftOf(), factsOf(), viewOf()).form)).not.toContain('billingConsent');
  });

  it('takes another attention name and one of the addresses of the account [X15 X24]', () => {
    const accepted = accept({ [q(black.id)]: '1', attention: 'Quai 3', site: 's2' });
    expect(accepted).toMatchObject({ ok: true, draft: { attention: 'Quai 3', siteId: 's2' } });
    expect(accept({ [q(black.id)]: '1', site: 'foreign' })).toMatchObject({
      ok: true,
      draft: { siteId: null },
    });
  });

  it('asks for the stock of what is ordered, boxes and units apart [X17 X34 X35 X36]', () => {
    const { form } = editOrder(draftOf({ quantities: { [black.id]: 2 } }), factsOf(), viewOf());
    expect(keys(form)).toEqual(expect.arrayContaining([`boxes-${black.id}`, `units-${black.id}`]));
    expect(keys(form)).not.toContain(`boxes-${cyan.id}`);
    const told = accept({ [q(black.id)]: '2', [`boxes-${black.id}`]: '1', [`units-${black.id}`]: '3' });
    expect(told).toMatchObject({ ok: true, draft: { stock: { [black.id]: { boxes: 1, units: 3 } } } });
  });

  it('chooses the device first when that is not known [G48]', () => {
    const facts = { ...factsOf(), device: null, terms: null };
    expect(accept({ device: otherDeviceId }, { deviceId: null }, facts)).toMatchObject({
      ok: true,
      draft: { deviceId: otherDeviceId },
    });
    expect(field(refused({ device: 'foreign' }, { deviceId: null }, facts), 'device')?.error).not.toBe('');
  });

  it.each(languages)('speaks the language of the reader: %s', (language) => {
    const accepted = acceptForm(draftOf(), {}, factsOf(), viewOf(language));
    expect(accepted.ok ? '' : accepted.form.submit).toBe(
      { fr: 'Voir le prix', nl: 'Prijs bekijken', en: 'See the price' }[language],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { mentions, pairs } from './mentions.ts';
import type { OpenForm } from './open-forms.ts';
import { whyNot } from './waiting.ts';

describe('what can be read', () => {
  it.each([
    ['Dernier relevé : 153 665', '153665'],
    ['72.310 zwart-wit', '72310'],
    ['It costs $60.', '60'],
    ['Brûlé, à l’accueil', "brule, a l'accueil"],
  ])('finds a figure or a word in %j, however it is written', (text, mention) => {
    expect(mentions(text, mention)).toBe(true);
  });

  it.each([
    ['12 boxes', '2'],
    ['160', '60'],
  ])('finds in %j no part of a figure', (text, mention) => {
    expect(mentions(text, mention)).toBe(false);
  });

  it('pairs a figure with the counter before it, not with one further up', () => {
    const text = 'Large (112)\n–\nSmall (113)\n72.310';
    expect(pairs(text, '113', 72_310, ['112', '113'])).toBe(true);
    expect(pairs(text, '112', 72_310, ['112', '113'])).toBe(false);
  });
});

describe('what is stored', () => {
  it('names a field that differs, a text that lacks a mention, and a row too many', () => {
    expect(
      differences([{ on: 'CS1', text: ['again'] }], [{ on: 'CS1', text: 'Again!', by: 'Alex' }]),
    ).toEqual([]);
    expect(differences([{ on: 'CS1' }], [{ on: 'CS2' }])).toHaveLength(1);
    expect(differences([{ text: ['again', 'urgent'] }], [{ text: 'again' }])).toHaveLength(1);
    expect(differences([], [{ on: 'CS1' }])).toHaveLength(1);
  });

  it('compares figures in full', () => {
    expect(differences({ X1: { 112: 5 } }, { X1: { 112: 5 } })).toEqual([]);
    expect(differences({ X1: { 112: 5 } }, { X1: { 112: 5, 113: 7 } })).toHaveLength(1);
    expect(differences({}, { X1: { 112: 5 } })).toHaveLength(1);
  });
});

describe('what waits', () => {
  const form: OpenForm = {
    capability: 'submit-meters',
    device: 'WHJ01481',
    held: '{"values":{"113":88950}}',
    text: 'Compta 2e\nSmall (113)\n88,950',
    isReady: false,
  };

  it('is a form of this capability and device that holds all of it', () => {
    const wanted = { capability: 'submit-meters', device: 'WHJ01481', figures: { 113: 88_950 } } as const;
    expect(whyNot(wanted, [form], false)).toBeNull();
    expect(whyNot({ ...wanted, device: 'WHJ02153' }, [form], false)).not.toBeNull();
    expect(whyNot({ ...wanted, figures: { 112: 88_950 } }, [form], false)).not.toBeNull();
    expect(whyNot({ ...wanted, lacks: ['88950'] }, [form], false)).not.toBeNull();
  });

  it('has to be one confirmation away', () => {
    expect(whyNot({ device: 'WHJ01481' }, [form], true)).toContain('ready');
    expect(whyNot({ device: 'WHJ01481' }, [{ ...form, isReady: true }], true)).toBeNull();
  });
});

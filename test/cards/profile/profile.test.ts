import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adaptiveCard, adaptiveForm } from '../../../cards/profile/adaptive-card.ts';
import { renderCard } from '../../../cards/render/render-card.ts';
import { schemaComplaints, sdkComplaints } from '../support/teams-judges.ts';
import { notice } from '../support/views.ts';

const own = new URL('../../fixtures/adaptive-cards/', import.meta.url);
/** The whole official collection where it is at hand, else the copies kept here. */
const shared = new URL('../../../../shared/fixtures/adaptive-cards/', import.meta.url);
const folder = existsSync(shared) ? shared : own;
const officialSamples = readdirSync(folder)
  .filter((name) => name.startsWith('v1.5_'))
  .map((name) => ({ name, card: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }));

const good = renderCard({ card: 'notice', data: notice }, 'en');
const withBody = (...body: object[]) => ({ ...good, body });
const text = { type: 'TextBlock', text: 'x', wrap: true };

describe('the profile', () => {
  it.each(officialSamples)('refuses the official sample $name, which uses more than the profile has', ({
    card,
  }) => {
    expect(adaptiveCard.safeParse(card).success).toBe(false);
    expect(adaptiveForm.safeParse(card).success).toBe(false);
  });

  it.each([
    ['a text that does not wrap', { type: 'TextBlock', text: 'x' }],
    ['an empty text', { ...text, text: '' }],
    ['a property nobody knows', { ...text, maxLines: 2 }],
    ['an image without a description', { type: 'Image', url: 'https://a.example/b.png' }],
    ['an image over plain http', { type: 'Image', url: 'http://a.example/b.png', altText: 'x' }],
    ['a set of facts without facts', { type: 'FactSet', facts: [] }],
    ['a container in a container', { type: 'Container', items: [{ type: 'Container', items: [text] }] }],
    [
      'three columns',
      { type: 'ColumnSet', columns: Array(3).fill({ type: 'Column', width: 'auto', items: [text] }) },
    ],
    [
      'a badge without a fallback',
      { type: 'Badge', text: 'x', style: 'Good', appearance: 'Filled', size: 'Medium' },
    ],
    [
      'a tracker of two steps',
      {
        type: 'ColumnSet',
        id: 'tracker',
        columns: Array(2).fill({ type: 'Column', width: 'stretch', items: [text, text] }),
      },
    ],
    [
      'an input',
      {
        type: 'Input.Text',
        id: 'a',
        label: 'A',
        isRequired: false,
        errorMessage: 'x',
        value: '',
        maxLength: 5,
      },
    ],
    [
      'a link over plain http',
      { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'x', url: 'http://a.example' }] },
    ],
    ['a table without a header', { type: 'Table', columns: [], rows: [] }],
  ])('refuses %s on a card', (_, element) => {
    expect(adaptiveCard.safeParse(withBody(element)).success).toBe(false);
  });

  it('accepts an image with a description', () => {
    const image = { type: 'Image', url: 'https://a.example/b.png', altText: 'Tray 2', size: 'Medium' };
    expect(adaptiveCard.safeParse(withBody(image)).success).toBe(true);
  });

  it('refuses any version but 1.5', () => {
    expect(adaptiveCard.safeParse({ ...good, version: '1.6' }).success).toBe(false);
  });

  it('refuses a fallback with another verb', () => {
    const json = JSON.stringify(good).replace(/"a":"[^"]+"/, '"a":"other.verb"');
    expect(adaptiveCard.safeParse(JSON.parse(json)).success).toBe(false);
  });

  it('refuses the same input twice in a form', () => {
    const input = {
      type: 'Input.Date',
      id: 'a',
      label: 'A',
      isRequired: false,
      errorMessage: 'x',
      value: '',
    };
    expect(adaptiveForm.safeParse(withBody(input, { ...input, id: 'b' })).success).toBe(true);
    expect(adaptiveForm.safeParse(withBody(input, input)).success).toBe(false);
  });
});

describe('the judges of these tests', () => {
  it('have nothing to say about a plain official sample', () => {
    const plain = JSON.parse(readFileSync(new URL('v1.5_Scenarios_ActivityUpdate.json', own), 'utf8'));
    expect(sdkComplaints(plain)).toEqual([]);
    expect(schemaComplaints(plain)).toEqual([]);
  });

  it('see an unknown element and a bad value', () => {
    expect(sdkComplaints(withBody({ type: 'Nothing' }))).not.toEqual([]);
    expect(schemaComplaints(withBody({ type: 'TextBlock', text: 'x', size: 'Huge' }))).not.toEqual([]);
  });
});

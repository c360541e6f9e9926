import { expect, test } from 'vitest';
import { articleSteps } from '../../knowledge/steps.ts';

const headings = [
  ['French', 'Étapes', 'Si cela ne suffit pas'],
  ['Dutch', 'Stappen', 'Als het niet helpt'],
  ['English', 'Steps', 'If it does not help'],
] as const;

test.each(headings)('cuts a %s article into introduction, steps and way on [G30]', (_, steps, otherwise) => {
  const body = `Two minutes.\n\n## ${steps}\n\n1. Open it.\n2. Close it.\n\n## ${otherwise}\n\nAsk us.\nOr call.`;
  expect(articleSteps({ body })).toEqual({
    intro: 'Two minutes.',
    steps: ['Open it.', 'Close it.'],
    otherwise: 'Ask us.\nOr call.',
    images: [],
  });
});

test('keeps a picture with the step it stands under or beside, and the first ones with the introduction', () => {
  const body = [
    'Look here.',
    '![Front](../images/front.svg)',
    '## Steps',
    '1. Open it.',
    '   ![Open](../images/open.svg)',
    '2. Close it. ![Closed](../images/closed.svg)',
  ].join('\n');
  const { steps, images } = articleSteps({ body });
  expect(steps).toEqual(['Open it.', 'Close it.']);
  expect(images).toEqual([
    { alt: 'Front', src: '../images/front.svg', step: 0 },
    { alt: 'Open', src: '../images/open.svg', step: 1 },
    { alt: 'Closed', src: '../images/closed.svg', step: 2 },
  ]);
});

test('joins a line without a number to the step above it', () => {
  expect(articleSteps({ body: '## Steps\n1. Open the tray,\n   slowly.\n2. Close.' }).steps).toEqual([
    'Open the tray, slowly.',
    'Close.',
  ]);
});

test('leaves out what stands under another heading', () => {
  const body = 'Hello.\n\n## Steps\n1. Open.\n\n## Notes for editors\nNot shown.';
  expect(articleSteps({ body })).toMatchObject({ intro: 'Hello.', steps: ['Open.'], otherwise: '' });
});

test('an article without headings is all introduction', () => {
  expect(articleSteps({ body: 'Just this.' })).toEqual({
    intro: 'Just this.',
    steps: [],
    otherwise: '',
    images: [],
  });
});

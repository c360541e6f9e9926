import { describe, expect, it } from 'vitest';
import type { Turn } from '../../bot/engine/turn.ts';
import { withoutBankNumbers } from '../../bot/engine/without-bank-numbers.ts';

const said = (text: string) => {
  const turn = withoutBankNumbers({ kind: 'text', text } as Turn);
  return turn.kind === 'text' ? turn.text : '';
};

describe('the number of a bank account', () => {
  it.each([
    ['nouvel iban DE00 1200 3400 5600 78, c’est vous ?', 'nouvel iban IBAN ••••, c’est vous ?'],
    ['BE68539007547034', 'IBAN ••••'],
    ['is nl91 abna 0417 1643 00 juist?', 'is IBAN •••• juist?'],
    ['FR76-3000-6000-0112-3456-7890-189.', 'IBAN ••••.'],
    ['GB29 NWBK 6016 1331 9268 19 is new', 'IBAN •••• is new'],
  ])('is taken out of a message: %s [B11]', (text, read) => {
    expect(said(text)).toBe(read);
  });

  it('is taken out of what is typed on a form [B11]', () => {
    const values = { words: 'IT60X0542811101000000123456', count: 3 };
    const turn = withoutBankNumbers({ kind: 'submit', draftId: 'd', values } as unknown as Turn);
    expect(turn).toMatchObject({ values: { words: 'IBAN ••••', count: 3 } });
  });

  it('leaves the choices of a form as they are, whatever their ids look like [B11 X20 X56]', () => {
    const values = { device: '6d7803e0-5c87-59e3-a8e2-de411b391a99', words: 'BE68 5390 0754 7034' };
    const turn = withoutBankNumbers({ kind: 'submit', draftId: 'd', values } as unknown as Turn);
    expect(turn).toMatchObject({ values: { device: values.device, words: 'IBAN ••••' } });
  });

  it.each([
    '112 de 1204, 113 de 88310',
    'GNM75498 and WHJ01481',
    'SE12 3456 7890 and MT0123456789',
    'see b1de7a9e-0000-4000-8000-be6853900754',
    'MX4123456 et EX7123456',
    '2x 6R1509, 008R12896 and FM1-A606',
    'CS0032498, contract CT-620555-1, PO 4500-77812',
    'bel 02 555 12 34 56 of 0475 12 34 56',
  ])('is not seen in %s [B11]', (text) => {
    expect(said(text)).toBe(text);
  });
});

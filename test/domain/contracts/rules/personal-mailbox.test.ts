import { describe, expect, it } from 'vitest';
import { isPersonalMailbox } from '../../../../domain/contracts/rules/personal-mailbox.ts';

const names = ['Adele Vance', 'Megan Bowen', 'Loïc Müller'];

describe('a mailbox for invoices', () => {
  it.each([
    'adele.vance@example.com',
    'someone.else@example.com',
    'some_body2@example.com',
    'loic@example.com',
    'avance@example.com',
    'Megan.B@example.com',
  ])('%s is one person’s [B7]', (address) => {
    expect(isPersonalMailbox(address, names)).toBe(true);
  });

  it.each([
    'compta-fournisseurs@example.com',
    'factures@example.com',
    'facturen.inkoop@example.com',
    'invoices@example.com',
    'atelier@example.com',
    'accounts.payable@example.com',
    'boekhouding@example.com',
  ])('%s stays when people leave [B7]', (address) => {
    expect(isPersonalMailbox(address, names)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import {
  boughtSaid,
  countrySaid,
  dealerSaid,
  saysGuess,
  serialSaid,
} from '../../../bot/capabilities/membership/product-said.ts';
import {
  acceptsTerms,
  corporateSaid,
  documentsSaid,
  paymentSaid,
  pointsSaid,
  poNumberSaid,
  tierSaid,
  vatSaid,
} from '../../../bot/capabilities/membership/said.ts';
import { isSurelyMembership } from '../../../bot/capabilities/membership/sure-words.ts';
import { meantBy } from '../../../bot/capabilities/membership/topic-words.ts';
import { rules } from '../../domain/membership/programme.ts';

describe('what a message is about', () => {
  it.each([
    ['how many points do I have', 'points', 'C13'],
    ['hoeveel punten heb ik', 'points', 'C13'],
    ['combien de points ai-je ?', 'points', 'C13'],
    ['combien coûte Gold', 'tiers', 'C16'],
    ['wat kost zilver per jaar', 'tiers', 'C15'],
    ['with 2000 points which tiers can I take', 'tiers', 'C14'],
    ['quel est mon numéro de membre', 'status', 'C26'],
    ['mijn lidmaatschap', 'status', 'C26'],
    ['my membership card', 'status', 'C26'],
    ['does my membership number change?', 'changed', 'C25'],
    ['kan ik mijn lidmaatschap meteen gebruiken?', 'start', 'C25'],
    ['do I pay today by card?', 'payment', 'C24'],
    ['kan ik met overschrijving betalen', 'payment', 'C22'],
    ['hoe lang duurt de validatie van mijn account', 'validation', 'C5'],
    ['quels documents sans TVA ?', 'documents', 'C3'],
    ['welke papieren om lid te worden zonder btw', 'documents', 'C3'],
    ['I never got the mail to set my password', 'password', 'C6 C7'],
    ['je ne vois pas le bouton bleu migrer les produits', 'migrate', 'C10'],
    ['geen groen vinkje naast mijn lens', 'products', 'C11'],
    ['il manque la date d’achat sur mon produit', 'products', 'C12'],
    ['how many points is a 70-200 worth', 'worth', 'C11'],
  ])('is known at once: %s → %s [%s]', (text, topic) => {
    expect(meantBy(text)).toEqual({ topic });
  });

  it.each([
    ['ik wil lid worden', 'join', 'C1'],
    ['onze fotograaf wil bij da pro lidmaatschap, hoeveel punten hebt ge nodig', 'join', 'C1'],
    ['je veux passer au niveau Gold', 'join', 'C14'],
    ['register my R5 for CPS', 'product', 'C8'],
    ['lens registreren voor punten', 'product', 'C8'],
    ['ajouter un objectif à mes produits', 'product', 'C8'],
    ['cancel my membership', 'ask', 'C1'],
    ['lidmaatschap verlengen', 'ask', 'C1'],
  ])('is filled in: %s → %s [%s]', (text, goal) => {
    expect(meantBy(text)).toEqual({ goal });
  });

  it('is surely the membership by its own words, and no device of the fleet [C5 C8 C11 C24]', () => {
    for (const text of [
      'geen groen vinkje bij mijn 24-70',
      'do I pay today by card?',
      'enregistrer un objectif',
      'quels niveaux puis-je prendre ?',
      'which levels can I take',
      'welke niveaus kan ik kiezen?',
    ])
      expect([text, isSurelyMembership(text)]).toEqual([text, true]);
    for (const text of [
      'register a printer b2',
      'two toners please',
      'is my case closed?',
      'what level is the toner at',
    ])
      expect([text, isSurelyMembership(text)]).toEqual([text, false]);
  });
});

describe('what a message says of joining', () => {
  it.each([
    ['from gold to silver', 'silver'],
    ['ik zou van zilver naar goud willen', 'gold'],
    ['Corporate B', 'corporate-b'],
    ['l’or', 'gold'],
    ['gold or silver or nothing', 'silver'],
    ['the first one', null],
  ])('a level: %s → %s [C14]', (text, tier) => {
    expect(tierSaid(text, rules)).toBe(tier);
  });

  it('turns the levels of companies on and off [C18]', () => {
    expect(
      ['Corporate aan', 'corporate off please', 'désactiver corporate', 'gold'].map(corporateSaid),
    ).toEqual([true, false, false, null]);
  });

  it.each([
    ['1 540 points', 1540],
    ['hij zit aan 1700', 1700],
    ['we hebben 1.720 punten', 1720],
    ['80 points', 80],
    ['wij zijn met 12 fotografen', null],
    ['serial 120340001234', null],
  ])('points: %s → %s [C13]', (text, points) => {
    expect(pointsSaid(text)).toBe(points);
  });

  it.each([
    ['we have no VAT number', false],
    ['btw nr hebben we denk ik niet', false],
    ['sans TVA', false],
    ['jawel toch, staat op de factuur', true],
    ['oui, numéro de TVA BE0123', true],
    ['a licence', null],
  ])('whether there is a VAT number: %s → %s [C2 C3]', (text, vat) => {
    expect(vatSaid(text)).toBe(vat);
  });

  it('documents, as far as they fit [C2 C3]', () => {
    const { withVat, withoutVat } = rules.documents;
    expect(documentsSaid('staat op de factuur', withVat.kinds)).toEqual(['vat-invoice']);
    expect(documentsSaid('certificaat en factuur', withVat.kinds)).toEqual([
      'vat-certificate',
      'vat-invoice',
    ]);
    expect(documentsSaid('un extrait du registre', withoutVat.kinds)).toEqual(['chamber-extract']);
    expect(documentsSaid('uittreksel KvK', withVat.kinds)).toEqual([]);
  });

  it('how it is paid, the order number, the terms [C22 C23]', () => {
    expect(['par virement', 'with my card', 'met overschrijving', 'later'].map(paymentSaid)).toEqual([
      'transfer',
      'card',
      'transfer',
      null,
    ]);
    expect(['PO 4500-123', 'bestelbonnummer: 77-A1', 'no number'].map(poNumberSaid)).toEqual([
      '4500-123',
      '77-A1',
      null,
    ]);
    expect(
      ['I accept the terms', 'akkoord met de voorwaarden', 'do I accept?', 'je n’accepte pas'].map(
        acceptsTerms,
      ),
    ).toEqual([true, true, false, false]);
  });
});

describe('what a message says of a product', () => {
  const today = '2026-11-23';

  it.each([
    ['bought on 3 May 2024', '2024-05-03', '2024-05-03', false],
    ['acheté en mai 2023', undefined, '2023-05-01', true],
    ['gekocht in december', undefined, '2025-12-01', true],
    ['in 2022', undefined, '2022-01-01', true],
  ])('the day of the purchase, never after today: %s → %s [C12]', (text, date, day, isGuess) => {
    expect(boughtSaid(text, date, today)).toEqual({ day, isGuess });
  });

  it('no day where none is named [C12]', () => {
    expect(boughtSaid('a lens', undefined, today)).toBeNull();
  });

  it('the country in any language, the dealer, the serial number, and that it is a guess [C12]', () => {
    expect(
      ['acheté en Belgique', 'in België', 'in Belgium', 'in Ghent'].map((text) =>
        countrySaid(text, rules.countries),
      ),
    ).toEqual(['BE', 'BE', 'BE', null]);
    expect(['chez Foto Quick', 'dealer: Photo Lilas', 'bij hen'].map(dealerSaid)).toEqual([
      'Foto Quick',
      'Photo Lilas',
      null,
    ]);
    expect(
      ['serial 0120-4411', 'n° de série est 4455667788', '012034000123', 'a 70-200'].map(serialSaid),
    ).toEqual(['0120-4411', '4455667788', '012034000123', null]);
    expect(['je crois', 'ongeveer', 'certain'].map(saysGuess)).toEqual([true, true, false]);
  });
});

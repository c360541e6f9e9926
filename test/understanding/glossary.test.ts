import { describe, expect, it } from 'vitest';
import type { CapabilityId } from '../../bot/understanding/intents.ts';
import type { Language } from '../../bot/understanding/types.ts';
import { read } from './support/read.ts';

const meant = (text: string, language: Language) => read(text, language).intent;

type Row = [rows: string, capability: CapabilityId, texts: [Language, string][]];

const words: Row[] = [
  [
    'F61 F67',
    'list-devices',
    [
      ['fr', 'mes actifs'],
      ['fr', 'liste de nos équipements'],
      ['fr', 'quels appareils avons-nous'],
      ['nl', 'onze toestellen'],
      ['en', 'our assets'],
    ],
  ],
  [
    'F64',
    'check-case',
    [
      ['fr', 'où en est mon ticket'],
      ['fr', 'mes demandes en cours'],
      ['nl', 'mijn dossiers'],
      ['en', 'my tickets'],
    ],
  ],
  [
    'F62 G11',
    'manage-contacts',
    [
      ['fr', 'ajouter un contact'],
      ['nl', 'contactpersoon toevoegen'],
      ['en', 'add a contact'],
    ],
  ],
  [
    'F70 G26',
    'report-fault',
    [
      ['fr', 'le logiciel de numérisation plante'],
      ['nl', 'de scansoftware loopt vast'],
      ['en', 'the scanning software crashes'],
    ],
  ],
  ['F70', 'query-meters', [['fr', 'consulter les relevés compteur']]],
  [
    'F70',
    'submit-meters',
    [
      ['nl', 'meterstanden doorgeven'],
      ['en', 'submit a meter reading'],
    ],
  ],
  [
    'G32 G37',
    'move-equipment',
    [
      ['fr', 'demande de transfert de produit'],
      ['nl', 'het toestel moet naar een ander filiaal'],
    ],
  ],
];

describe('the words of the portals', () => {
  it.each(words)('keep their meaning [%s]: %s', (_rows, capability, texts) => {
    expect(texts.map(([language, text]) => [text, meant(text, language)])).toEqual(
      texts.map(([, text]) => [text, capability]),
    );
  });
});

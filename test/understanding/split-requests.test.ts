import { describe, expect, it } from 'vitest';
import { splitRequests } from '../../bot/understanding/split-requests.ts';
import { read } from './support/read.ts';

const split = (text: string) => splitRequests(text, read(text, 'fr'));

describe('several requests in one message', () => {
  it.each([
    ['2 toners cyan svp et le bac 2 bourre', ['2 toners cyan svp', 'le bac 2 bourre']],
    [
      'de printer maakt lawaai en waar blijft mijn bestelling',
      ['de printer maakt lawaai', 'waar blijft mijn bestelling'],
    ],
    [
      'Where is my order 1473940? Also the copier on the 3rd floor jams.',
      ['Where is my order 1473940', 'the copier on the 3rd floor jams.'],
    ],
    ['2 toners cyan svp\nle bac 2 bourre', ['2 toners cyan svp', 'le bac 2 bourre']],
    [
      '- waar blijft mijn bestelling\n- de printer maakt lawaai\n',
      ['- waar blijft mijn bestelling', 'de printer maakt lawaai'],
    ],
  ])('splits "%s"', (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it.each([
    'noir 153 700 et couleur 9 792',
    '153 700 en noir sur GNM75498',
    'cyan et jaune svp',
    'return 2 boxes of staples and 1 drum for MX4123456',
    'je veux retourner 2 agrafes et 1 tambour de MX4123456',
    'la machine fait du bruit et sent le brûlé',
    'bonjour, le copieur est en panne. merci',
    'GNM75498',
    '',
  ])('leaves "%s" whole', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

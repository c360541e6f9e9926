import { beforeAll, describe, expect, it, test } from 'vitest';
import { type CapabilityId, capabilityIds } from '../../bot/understanding/intents.ts';
import { zoneOf } from '../../bot/understanding/thresholds.ts';
import { type Article, languages } from '../../knowledge/article.ts';
import { loadArticles } from '../../knowledge/load-articles.ts';
import { promisedWords } from '../../knowledge/promises.ts';
import { read } from '../understanding/support/read.ts';
import { anArticle } from './support/an-article.ts';

/** Where an article sends people to another capability than its own, on purpose. */
const elsewhere: Partial<Record<CapabilityId, readonly string[]>> = {
  'auto-replenishment': [
    'arrêter le toner automatique',
    'automatische toner stoppen',
    'stop automatic toner',
  ],
  'check-case': ['mes demandes', 'mijn aanvragen', 'my cases'],
  'contact-support': [
    'contacter le service client',
    'telefoonnummer van de servicedesk',
    'reach the service desk',
  ],
  'general-request': ['demande générale', 'algemene aanvraag', 'general request'],
  'list-devices': ['mes appareils', 'mijn toestellen', 'my devices'],
  'order-status': [
    'où est mon toner',
    'waar is mijn toner',
    'where is my toner',
    'mes commandes',
    'mijn laatste bestellingen',
    'my orders',
  ],
  'order-supplies': ['commander du toner', 'toner bestellen', 'order toner'],
  'request-change': [
    "demander l'installation d'un appareil",
    'installatie aanvragen',
    'request an installation',
  ],
  'retire-equipment': ['retirer un appareil', 'toestel uit de lijst halen', 'remove a device'],
  'return-supplies': ['retourner des fournitures', 'verbruiksgoederen terugsturen', 'return supplies'],
  'update-stock': ['mettre à jour mon stock', 'voorraad bijwerken', 'update my stock'],
};

const other = new Map(
  capabilityIds.flatMap((id) => (elsewhere[id] ?? []).map((words) => [words, id] as const)),
);

let articles: readonly Article[];
beforeAll(async () => {
  ({ articles } = await loadArticles());
});

describe('what an article tells people to write', () => {
  it('is found in as many articles of each language', () => {
    const promising = languages.map(
      (language) =>
        articles.filter((one) => one.language === language && promisedWords(one).length > 0).length,
    );
    expect(Math.min(...promising)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...promising) - Math.min(...promising)).toBeLessThanOrEqual(2);
  });

  it.each(
    languages,
  )('is understood as what it is about, surely enough to act upon, in %s [F28 G1]', (language) => {
    const wrong = articles
      .filter((article) => article.language === language)
      .flatMap((article) =>
        promisedWords(article).flatMap((words) => {
          const understood = read(words, language);
          const meant = other.get(words) ?? article.capability;
          const right = [meant, article.capability].includes(understood.intent) && understood.act === null;
          return right && zoneOf(understood) === 'act'
            ? []
            : [`${article.id}: ${words} → ${understood.intent}`];
        }),
      );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['en', 'Write "my cases" here, or the number.', ['my cases']],
  ['en', 'Write "one" here and choose "Comment".', ['one']],
  ['en', 'Open "Print", then "Properties".', []],
  ['fr', 'Pas reçu ? Écrivez ici « mes commandes » ou « mon toner ».', ['mes commandes', 'mon toner']],
  ['nl', "Typ hier 'pagina's van collega's' of het nummer.", ["pagina's van collega's"]],
  ['nl', "Je kunt hier ook 'mijn toestellen' typen.", ['mijn toestellen']],
] as const)('in %s, %s tells to write %j', (language, body, words) => {
  expect(promisedWords(anArticle({ language, body }))).toEqual(words);
});

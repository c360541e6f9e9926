import { expect, test } from 'vitest';
import { learnHelpfulness } from '../../knowledge/learn.ts';
import { createSearch, type Question } from '../../knowledge/search.ts';
import { anArticle } from './support/an-article.ts';

const symptoms = (...lines: string[]) => lines;

const tray = {
  id: 'jam-tray',
  topic: 'jam/tray',
  fr: {
    title: 'Papier coincé dans un bac',
    symptoms: symptoms('bourrage bac 2', 'feuille coincée dans le tiroir'),
  },
  nl: {
    title: 'Papier vast in een lade',
    symptoms: symptoms('papierstoring lade 2', 'vel zit vast in de papierlade'),
  },
  en: { title: 'Paper stuck in a tray', symptoms: symptoms('jam in tray 2', 'sheet stuck in the drawer') },
};
const noise = {
  id: 'noise',
  topic: 'malfunction/noise',
  fr: { title: 'Bruit inhabituel', symptoms: symptoms('la machine grince', 'bruit de ferraille') },
  nl: { title: 'Vreemd geluid', symptoms: symptoms('toestel kraakt', 'piept bij het printen') },
  en: { title: 'Unusual noise', symptoms: symptoms('grinding sound', 'it squeaks while printing') },
};
const ip = {
  id: 'find-ip-address',
  topic: 'how-to/ip-address',
  fr: { title: 'Trouver l’adresse IP', symptoms: symptoms('quelle est l’adresse ip') },
  nl: { title: 'Het IP-adres vinden', symptoms: symptoms('wat is het ip adres') },
  en: { title: 'Find the IP address', symptoms: symptoms('what is the ip address') },
};

const articles = [tray, noise, ip].flatMap(({ id, topic, ...texts }) =>
  (['fr', 'nl', 'en'] as const).map((language) =>
    anArticle({ id, topic, language, ...texts[language], keywords: [], body: 'About it.' }),
  ),
);
const { search } = createSearch(articles);
const ids = (question: Partial<Question> & { text: string }) =>
  search({ language: 'en', ...question }).map(({ id }) => id);

test('puts the article people describe first, whatever word they use for a tray [F28 G30]', () => {
  for (const word of ['bac', 'magasin', 'tiroir', 'cassette', 'plateau']) {
    expect(ids({ text: `papier bloqué dans le ${word}`, language: 'fr' })[0]).toBe('jam-tray');
  }
});

test('reads through typing mistakes and missing accents', () => {
  expect(ids({ text: 'bourage tirroir', language: 'fr' })[0]).toBe('jam-tray');
  expect(ids({ text: 'feuille coincee', language: 'fr' })[0]).toBe('jam-tray');
  expect(ids({ text: 'grindign souond' })[0]).toBe('noise');
});

test('cuts Dutch compounds', () => {
  expect(ids({ text: 'papierladestoring', language: 'nl' })[0]).toBe('jam-tray');
});

test('gives at most three articles unless told otherwise [G30]', () => {
  const many = Array.from({ length: 5 }, (_, i) => anArticle({ id: `jam-${i}` }));
  const found = createSearch(many).search({ text: 'paper jam in tray', language: 'en' });
  expect(found).toHaveLength(3);
  expect(createSearch(many).search({ text: 'paper jam in tray', language: 'en', limit: 5 })).toHaveLength(5);
});

test('gives nothing when no article speaks of what was asked [G31]', () => {
  expect(ids({ text: 'what is the weather like in Brussels' })).toEqual([]);
  expect(ids({ text: 'xyzzy' })).toEqual([]);
});

test.each([
  ['', []],
  ['b', []],
  ['ja', []],
  ['IP', ['find-ip-address']],
])('searches from three characters on, or with a known short word: %j [F58 G61]', (text, expected) => {
  expect(ids({ text })).toEqual(expected);
});

test('answers in the language asked although the question is in another one', () => {
  expect(search({ text: 'la machine grince au démarrage', language: 'en' })[0]).toMatchObject({
    id: 'noise',
    language: 'en',
    title: 'Unusual noise',
    fallbackLanguage: false,
  });
});

test('gives an article missing in the language asked in another one, and says so', () => {
  const withoutDutch = createSearch(articles.filter((a) => !(a.language === 'nl' && a.id === 'noise')));
  expect(withoutDutch.search({ text: 'mijn toestel maakt lawaai', language: 'nl' })[0]).toMatchObject({
    id: 'noise',
    fallbackLanguage: true,
  });
});

test('brings the articles of the topic at hand forward [G30]', () => {
  const inside = anArticle({ id: 'jam-inside', topic: 'jam/inside' });
  const both = createSearch([inside, anArticle({ id: 'jam-tray', topic: 'jam/tray' })]);
  const first = (topic: string) => both.search({ text: 'paper jam', language: 'en', topic })[0]?.id;
  expect(first('jam/tray')).toBe('jam-tray');
  expect(first('jam/inside')).toBe('jam-inside');
});

test('shows the articles of the topic at hand however little was said [G30]', () => {
  expect(ids({ text: 'again!!', topic: 'jam' })).toEqual(['jam-tray']);
  expect(ids({ text: '', topic: 'malfunction/noise' })).toEqual(['noise']);
  expect(ids({ text: 'again!!' })).toEqual([]);
});

test('puts articles for other devices behind those for the device at hand [G61]', () => {
  const plotter = anArticle({ id: 'a-jam-plotter', families: ['large-format'] });
  const both = createSearch([plotter, anArticle({ id: 'jam-copier', families: ['multifunction'] })]);
  const first = (question: Partial<Question>) =>
    both.search({ text: 'paper jam', language: 'en', ...question })[0]?.id;
  expect(first({ family: 'multifunction' })).toBe('jam-copier');
  expect(first({ family: 'large-format' })).toBe('a-jam-plotter');
});

test('puts the article that helped people with such a device first among equals [F29]', () => {
  const both = createSearch([anArticle({ id: 'jam-a' }), anArticle({ id: 'jam-b' })]);
  const answers = (outcome: 'yes' | 'no', family: 'printer' | 'production') =>
    Array.from({ length: 6 }, () => ({
      articleId: 'jam-b',
      outcome,
      query: 'jam',
      family,
      language: 'en' as const,
    }));
  const helpfulness = learnHelpfulness([...answers('yes', 'printer'), ...answers('no', 'production')]);
  const first = (family: 'printer' | 'production') =>
    both.search({ text: 'paper jam', language: 'en', family, helpfulness })[0]?.id;
  expect(first('printer')).toBe('jam-b');
  expect(first('production')).toBe('jam-a');
});

test('what was asked outweighs what helped others [F29]', () => {
  const rows = Array.from({ length: 50 }, () => ({
    articleId: 'noise',
    outcome: 'yes' as const,
    query: 'noise',
    family: null,
    language: 'en' as const,
  }));
  expect(ids({ text: 'sheet stuck in the drawer', helpfulness: learnHelpfulness(rows) })[0]).toBe('jam-tray');
});

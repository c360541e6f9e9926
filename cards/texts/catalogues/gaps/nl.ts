import type { en } from './en.ts';

export const nl = {
  'gaps.button': 'Hiaten',
  'gaps.title': 'Hiaten in de kennisbank',
  'gaps.intro':
    'Wat mensen het voorbije jaar antwoordden op “heeft dit geholpen?”: {count, plural, one {# antwoord} other {# antwoorden}}.',
  'gaps.none': 'Nog niemand heeft geantwoord.',
  'gaps.unanswered': 'Vragen zonder artikel dat helpt',
  'gaps.notHelping': 'Artikels die niet helpen',
  'gaps.deflection': 'Vermeden meldingen per onderwerp',
  'gaps.rate': '{percent} % ({yes} van {answers})',
  'gaps.times': '{count, plural, one {één keer} other {# keer}}',
  'gaps.timesTried': '{times}; geprobeerd: {tried}',
} satisfies Record<keyof typeof en, string>;

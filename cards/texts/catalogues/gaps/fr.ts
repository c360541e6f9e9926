import type { en } from './en.ts';

export const fr = {
  'gaps.button': 'Lacunes de la base',
  'gaps.title': 'Lacunes de la base de connaissances',
  'gaps.intro':
    'Ce que l’on a répondu à « cela a-t-il aidé ? » depuis un an : {count, plural, one {# réponse} other {# réponses}}.',
  'gaps.none': 'Personne n’a encore répondu.',
  'gaps.unanswered': 'Questions sans article utile',
  'gaps.notHelping': 'Articles qui n’aident pas',
  'gaps.deflection': 'Demandes évitées par sujet',
  'gaps.rate': '{percent} % ({yes} sur {answers})',
  'gaps.times': '{count, plural, one {une fois} other {# fois}}',
  'gaps.timesTried': '{times} ; essayé : {tried}',
} satisfies Record<keyof typeof en, string>;

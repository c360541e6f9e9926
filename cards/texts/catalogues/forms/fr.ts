import type { en } from './en.ts';

export const fr = {
  'forms.required': 'Cette réponse est nécessaire.',
  'forms.tooLong': 'Trop long : {max, plural, one {# caractère} other {# caractères}} au plus.',
  'forms.tooShort': 'Trop court : au moins {min, plural, one {# caractère} other {# caractères}}.',
  'forms.number': 'Il faut un nombre entier, par exemple {example}.',
  'forms.decimals': 'Un nombre entier, sans décimales.',
  'forms.negative': 'Un nombre supérieur ou égal à zéro.',
  'forms.between': 'Un nombre entre {min} et {max}.',
  'forms.atLeast': 'Au moins {min}.',
  'forms.atMost': 'Au plus {max}.',
  'forms.chooseOne': 'Choisissez une des réponses.',
  'forms.tick': 'Cochez la case pour continuer.',
  'forms.date': 'Une date, par exemple {example}.',
  'forms.email': 'Une adresse e-mail, par exemple nom@entreprise.fr.',
  'forms.url': 'Une adresse web commençant par https://.',
  'forms.format': 'La réponse n’a pas la forme attendue.',
  'forms.invalid': 'Cette réponse ne convient pas.',
  'forms.choose': 'Choisir',
  'forms.correct': 'Certaines réponses sont à corriger.',
} as const satisfies Record<keyof typeof en, string>;

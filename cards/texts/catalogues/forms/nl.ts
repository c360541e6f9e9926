import type { en } from './en.ts';

export const nl = {
  'forms.required': 'Dit antwoord is nodig.',
  'forms.tooLong': 'Te lang: hoogstens {max, plural, one {# teken} other {# tekens}}.',
  'forms.tooShort': 'Te kort: minstens {min, plural, one {# teken} other {# tekens}}.',
  'forms.number': 'Geef een geheel getal, zoals {example}.',
  'forms.decimals': 'Een geheel getal, zonder decimalen.',
  'forms.negative': 'Een getal van nul of meer.',
  'forms.between': 'Een getal tussen {min} en {max}.',
  'forms.atLeast': 'Minstens {min}.',
  'forms.atMost': 'Hoogstens {max}.',
  'forms.chooseOne': 'Kies een van de antwoorden.',
  'forms.tick': 'Vink het vakje aan om verder te gaan.',
  'forms.date': 'Een datum, zoals {example}.',
  'forms.email': 'Een e-mailadres, zoals naam@bedrijf.nl.',
  'forms.url': 'Een webadres dat begint met https://.',
  'forms.format': 'Dit antwoord heeft niet de verwachte vorm.',
  'forms.invalid': 'Met dit antwoord kan ik niet verder.',
  'forms.choose': 'Kiezen',
  'forms.correct': 'Enkele antwoorden kloppen nog niet.',
} as const satisfies Record<keyof typeof en, string>;

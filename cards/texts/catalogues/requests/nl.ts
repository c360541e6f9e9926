import type { en } from './en.ts';

export const nl = {
  'requests.kind': 'Waarover het gaat',
  'requests.device': 'Toestel',
  'requests.noDevice': 'Geen toestel in het bijzonder',
  'requests.words': 'Wat moeten we weten?',
  'requests.callBack': 'Terugbellen',
  'requests.tooSoon': 'Mogelijk vanaf {date}.',

  'requests.order-training.title': 'Opleiding bestellen',
  'requests.order-training.example': '“Een opleiding scannen voor 5 mensen”',
  'requests.order-training.intro': 'Iemand belt je om dag en plaats af te spreken.',
  'requests.order-training.sent': 'Je opleiding is aangevraagd: {number}.',
  'requests.order-training.people': 'Aantal mensen',
  'requests.order-training.day': 'Gewenste dag',
  'requests.order-training.dayHint': 'Laat leeg als elke dag goed is.',
  'requests.order-training.language': 'Taal van de opleiding',
  'requests.order-training.language.fr': 'Frans',
  'requests.order-training.language.nl': 'Nederlands',
  'requests.order-training.language.en': 'Engels',

  'requests.order-issue.title': 'Bestelling klopt niet',
  'requests.order-issue.example': '“verkeerde toner ontvangen”, “er ontbreekt een doos”',
  'requests.order-issue.intro': 'De servicedesk regelt het. Stuur niets terug voor je antwoord hebt.',
  'requests.order-issue.sent': 'De servicedesk weet ervan: {number}.',
  'requests.order-issue.order': 'Bestelling',
  'requests.order-issue.kind': 'Wat er mis is',
  'requests.order-issue.items': 'Artikelen',

  'requests.return-supplies.title': 'Artikelen terugsturen',
  'requests.return-supplies.example': '“2 ongeopende drums terugsturen”, “mijn retouren”',
  'requests.return-supplies.sent': 'Je retour is aangevraagd: {number}.',
  'requests.return-supplies.items': 'Terug te sturen',
} satisfies Record<keyof typeof en, string>;

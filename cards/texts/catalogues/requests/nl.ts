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
} satisfies Record<keyof typeof en, string>;

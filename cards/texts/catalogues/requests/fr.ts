import type { en } from './en.ts';

export const fr = {
  'requests.kind': 'Sujet',
  'requests.device': 'Appareil',
  'requests.noDevice': 'Aucun appareil en particulier',
  'requests.words': 'Que devons-nous savoir ?',
  'requests.callBack': 'À rappeler',
  'requests.tooSoon': 'Possible à partir du {date}.',

  'requests.order-training.title': 'Demander une formation',
  'requests.order-training.example': '« une formation au scan pour 5 personnes »',
  'requests.order-training.intro': 'Quelqu’un vous appelle pour convenir du jour et du lieu.',
  'requests.order-training.sent': 'Votre formation est demandée : {number}.',
  'requests.order-training.people': 'Nombre de personnes',
  'requests.order-training.day': 'Jour souhaité',
  'requests.order-training.dayHint': 'Laissez vide si n’importe quel jour convient.',
  'requests.order-training.language': 'Langue de la formation',
  'requests.order-training.language.fr': 'Français',
  'requests.order-training.language.nl': 'Néerlandais',
  'requests.order-training.language.en': 'Anglais',
} satisfies Record<keyof typeof en, string>;

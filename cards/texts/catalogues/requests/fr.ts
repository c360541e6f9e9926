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

  'requests.order-issue.title': 'Problème de commande',
  'requests.order-issue.example': '« mauvais toner reçu », « il manque un carton »',
  'requests.order-issue.intro': 'Le service client s’en occupe. Ne renvoyez rien avant la réponse.',
  'requests.order-issue.sent': 'Le service client est prévenu : {number}.',
  'requests.order-issue.order': 'Commande',
  'requests.order-issue.kind': 'Ce qui ne va pas',
  'requests.order-issue.items': 'Articles',

  'requests.return-supplies.title': 'Retourner des articles',
  'requests.return-supplies.example': '« retourner 2 tambours neufs », « mes retours »',
  'requests.return-supplies.sent': 'Votre retour est demandé : {number}.',
  'requests.return-supplies.items': 'À retourner',
} satisfies Record<keyof typeof en, string>;

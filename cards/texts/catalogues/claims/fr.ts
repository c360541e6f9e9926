import type { en } from './en.ts';

export const fr = {
  'claims.menu.title': 'Ajouter un appareil',
  'claims.menu.example': '« ajoutez GNM75777, code postal 92400 »',
  'claims.form.intro':
    'Les deux doivent correspondre à ce qui est enregistré : le numéro de l’appareil et le code postal où ses fournitures sont livrées.',
  'claims.serial': 'Numéro de série',
  'claims.serialHint':
    'Sur l’étiquette à l’arrière ou derrière la porte avant : deux ou trois lettres et cinq à sept chiffres.',
  'claims.serialWrong':
    'Ce n’est pas un numéro de série : deux ou trois lettres, puis cinq à sept chiffres. Un 0 se lit facilement O, et un 1, I.',
  'claims.postalCode': 'Code postal',
  'claims.postalCodeHint': 'De l’adresse de livraison de votre compte où il se trouve.',
  'claims.rest': 'Ensuite',
  'claims.done.title': 'Appareil ajouté',
  'claims.done.text': '{device} est utilisable pour tout dès maintenant : pannes, relevés, commandes.',
  'claims.known.title': 'Il figure déjà parmi vos appareils',
  'claims.known.text': 'Il n’y avait rien à ajouter.',
  'claims.associate': 'Demander le lien',
  'claims.association.title': 'Faire relier des appareils au compte',
  'claims.association.intro':
    'Seuls les numéros de série et l’adresse où ils se trouvent vont ici. Pour le reste, écrivez-moi simplement.',
  'claims.association.serials': 'Numéros de série',
  'claims.association.serialsHint': 'Un ou plusieurs, séparés par des virgules.',
  'claims.association.serialsWrong': 'Seulement des numéros de série : {text} n’en est pas un.',
  'claims.association.address': 'Adresse où ils se trouvent',
  'claims.association.addressHint': 'Rue, numéro, code postal et ville.',
  'claims.association.sent': '{number} : le service client les relie.',
  'claims.association.by': 'Vous aurez une réponse {moment}.',
} satisfies Record<keyof typeof en, string>;

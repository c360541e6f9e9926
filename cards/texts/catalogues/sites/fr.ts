import type { en } from './en.ts';

export const fr = {
  'sites.menu.title': 'Adresse de livraison',
  'sites.menu.example': '« où livrez-vous pour {device} ? »',
  'sites.list.title': 'Adresses de livraison',
  'sites.which': 'De quelle adresse s’agit-il ?',
  'sites.none':
    'Aucune adresse de livraison n’est enregistrée ici. Le service client peut en ajouter une : {phone}.',
  'sites.fact.address': 'Adresse',
  'sites.fact.attention': '✎ À l’attention de',
  'sites.fact.suite': '✎ Étage, bureau',
  'sites.fact.phone': '✎ Téléphone pour le livreur',
  'sites.fact.devices': 'Appareils livrés ici',
  'sites.card.text':
    'Ce qui est marqué ✎ se modifie ici tout de suite. L’adresse elle-même, seul le service client la modifie : sur demande ici, ou au {phone}.',
  'sites.card.more':
    'Vous commandez pour un autre lieu ? Indiquez un appareil qui s’y trouve ou son numéro de série.',
  'sites.change': 'Modifier le contact',
  'sites.request': 'Changer l’adresse',
  'sites.contact.intro': 'Pour {address}. Toutes les commandes suivantes l’utilisent.',
  'sites.contact.attention': 'À l’attention de',
  'sites.contact.suite': 'Étage, bureau',
  'sites.contact.phone': 'Téléphone pour le livreur',
  'sites.contact.nothing': 'Rien ne change ainsi.',
  'sites.contact.addressToo':
    '« {address} » fait partie de l’adresse, que seul le service client modifie : au {phone}, ou sur demande ensuite.',
  'sites.change.fact': '{before} → {after}',
  'sites.empty': '–',
  'sites.done.title': 'Adresse de livraison enregistrée',
  'sites.place.title': 'Lieu de livraison des fournitures',
  'sites.place.intro': 'Dès la prochaine commande, les fournitures de {device} y seront livrées.',
  'sites.place.site': 'Livrer à',
  'sites.request.title': 'Modification d’une adresse de livraison',
  'sites.request.intro':
    'La rue, la localité et le code postal sont modifiés par le service client. Par téléphone, c’est immédiat : {phone}.',
  'sites.request.address': 'Nouvelle adresse',
  'sites.request.addressHint':
    'Rue, numéro, code postal, localité ; et à partir de quand, si ce n’est pas tout de suite.',
  'sites.request.sent':
    '{number} : le service client modifie l’adresse. Les commandes déjà parties gardent l’ancienne.',
} satisfies Record<keyof typeof en, string>;

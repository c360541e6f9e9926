import type { en } from './en.ts';

export const fr = {
  'orders.menu.title': 'Suivre une commande',
  'orders.menu.example': '« Où est mon toner ? », « mes commandes »',
  'orders.list.open': 'En cours',
  'orders.list.mine': 'Mes commandes',
  'orders.list.all': 'Toutes les commandes',
  'orders.list.about': 'Dernières commandes de cet appareil',
  'orders.empty.open': 'Il n’y a pas de commande en cours.',
  'orders.empty.mine': 'Vous n’avez encore rien commandé ici.',
  'orders.empty.all': 'Il n’y a aucune commande.',
  'orders.count': '{count, plural, one {# commande} other {# commandes}}, les plus récentes d’abord.',
  'orders.page': '{from} à {to} sur {total}',
  'orders.fact.orderedOn': 'Commandé le',
  'orders.fact.items': 'Articles',
  'orders.fact.promised': 'Livraison prévue',
  'orders.promised': 'entre {from} et {to}',
  'orders.late': 'Elle devrait déjà être arrivée.',
  'orders.noTracking': 'Le transporteur n’a pas encore donné de lien de suivi ; il sera ici.',
  'orders.track': 'Suivre le colis',
  'orders.again': 'Recommander la même chose',
} as const satisfies Record<keyof typeof en, string>;

import type { en } from './en.ts';

export const fr = {
  'contracts.title': 'Contrat {number}',
  'contracts.ask': 'Autre question',
  'contracts.months': '{months, plural, one {# mois} other {# mois}}',
  'contracts.fact.end': 'Court jusqu’au',
  'contracts.fact.coverage': 'Comprend',
  'contracts.fact.fee': 'Forfait par période de facturation',
  'contracts.fact.po': 'N° de commande sur les factures',
  'contracts.fact.notice': 'Préavis',
  'contracts.fact.period': 'Prochaine période de facturation',
  'contracts.said.end': 'Il court jusqu’au {value}.',
  'contracts.said.coverage': 'Il comprend ces consommables : {value}. Tous les autres sont facturés.',
  'contracts.said.fee':
    'Le forfait est de {value} par période de facturation ; les pages sont facturées en plus.',
  'contracts.said.po': 'Vos factures portent le n° de commande {value}.',
  'contracts.said.notice': 'Le préavis est de {value} avant la fin.',
  'contracts.unknown.end': 'Sa date de fin n’est pas enregistrée.',
  'contracts.unknown.coverage': 'Il ne comprend aucun consommable : tous sont facturés.',
  'contracts.unknown.fee': 'Le forfait n’est pas enregistré ici. Le service client peut vous le donner.',
  'contracts.unknown.po': 'Aucun n° de commande de votre part n’est enregistré.',
  'contracts.unknown.notice': 'Le préavis n’est pas enregistré ici. Le service client peut vous le donner.',
} satisfies Record<keyof typeof en, string>;

import type { en } from './en.ts';

export const nl = {
  'contracts.title': 'Contract {number}',
  'contracts.ask': 'Iets anders vragen',
  'contracts.months': '{months, plural, one {# maand} other {# maanden}}',
  'contracts.fact.end': 'Loopt tot',
  'contracts.fact.coverage': 'Omvat',
  'contracts.fact.fee': 'Vast bedrag per facturatieperiode',
  'contracts.fact.po': 'Bestelnummer op de facturen',
  'contracts.fact.notice': 'Opzegtermijn',
  'contracts.fact.period': 'Volgende facturatieperiode',
  'contracts.said.end': 'Het loopt tot {value}.',
  'contracts.said.coverage': 'Het omvat deze verbruiksgoederen: {value}. Alle andere worden aangerekend.',
  'contracts.said.fee': 'Het vaste bedrag is {value} per facturatieperiode; de pagina’s komen daar nog bij.',
  'contracts.said.po': 'Je facturen dragen bestelnummer {value}.',
  'contracts.said.notice': 'De opzegtermijn is {value} voor het einde.',
  'contracts.unknown.end': 'De einddatum staat niet geregistreerd.',
  'contracts.unknown.coverage': 'Het omvat geen verbruiksgoederen: alles wordt aangerekend.',
  'contracts.unknown.fee': 'Het bedrag staat hier niet geregistreerd. De servicedesk kan het je zeggen.',
  'contracts.unknown.po': 'Er staat geen bestelnummer van jullie geregistreerd.',
  'contracts.unknown.notice':
    'De opzegtermijn staat hier niet geregistreerd. De servicedesk kan ze je zeggen.',
} satisfies Record<keyof typeof en, string>;

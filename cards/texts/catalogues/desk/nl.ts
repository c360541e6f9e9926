import type { en } from './en.ts';

export const nl = {
  'desk.danger.title': 'Veiligheid eerst',
  'desk.danger.fire':
    'Laat iedereen naar buiten gaan, sluit de deur en bel {emergency}; zet het toestel alleen uit of trek de stekker eruit als dat zonder gevaar kan, en blijf uit de buurt.',
  'desk.danger.electric':
    'Zet het toestel uit, trek de stekker eruit als dat zonder gevaar kan, blijf uit de buurt en ga bij brand weg en bel {emergency}.',
  'desk.danger.liquid':
    'Raak niets aan dat nat is: zet het toestel uit en trek de stekker eruit als stekker en stopcontact droog zijn en het zonder gevaar kan, blijf uit de buurt en bel bij rook of brand {emergency}.',
  'desk.danger.shock':
    'Raak het toestel niet meer aan: zet het alleen uit of schakel de stroom uit als dat zonder gevaar kan, houd iedereen uit de buurt, ga langs bij een dokter en bel {emergency} als iemand onwel wordt of bij brand.',
  'desk.danger.burn':
    'Houd de brandwond onder lauw stromend water, laat het toestel uit en met de stekker eruit als dat zonder gevaar kan, blijf uit de buurt en bel {emergency} als de brandwond ernstig is of bij brand.',
  'desk.danger.told':
    'De servicedesk weet meteen dat er gevaar is. Laat het toestel uit en blijf uit de buurt tot iemand het bekeken heeft; bel bij brand {emergency}.',
  'desk.urgent.told': 'De servicedesk weet meteen dat het dringend is.',

  'desk.callBack.said': '(“{when}”)',
  'desk.callBack.at': '{day} om {from}',
  'desk.callBack.after': '{day} na {from}',
  'desk.callBack.before': '{day} voor {from}',
  'desk.callBack.between': '{day} tussen {from} en {to}',
  'desk.callBack.note': 'Let op',
  'desk.callBack.noNumber': 'Op welk nummer ben je bereikbaar? Schrijf het gewoon.',
  'desk.callBack.closed':
    'De servicedesk is dan gesloten. Ten vroegste kan men je terugbellen {next}: schrijf wanneer het je past, of verstuur het zo.',
} as const satisfies Record<keyof typeof en, string>;

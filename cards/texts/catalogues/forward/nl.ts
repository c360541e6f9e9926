import type { en } from './en.ts';

export const nl = {
  'forward.title': 'Een aanvraag om goed te keuren',
  'forward.intro': '{name} vraagt je akkoord. Zodra je het geeft, gebeurt het.',
  'forward.approved.title': 'Aanvraag goedgekeurd',
  'forward.approved.by': 'Goedgekeurd door {name} op {date}. Het is gebeurd.',
  'forward.rejected.title': 'Aanvraag geweigerd',
  'forward.rejected.by': 'Geweigerd door {name} op {date}. Er is niets gewijzigd.',
  'forward.withdrawn.title': 'Aanvraag ingetrokken',
  'forward.withdrawn.by': 'Ingetrokken door {name} op {date}. Er is niets gewijzigd.',
  'forward.waiting.title': 'Ter goedkeuring verstuurd',
  'forward.waiting.text':
    '{names} kan het goedkeuren. Je hoort hier wat er beslist is; tot dan verandert er niets.',
  'forward.needs':
    'Hiervoor is het akkoord van een beheerder nodig. Je aanvraag gaat ingevuld naar hem of haar.',
  'forward.send': 'Laten goedkeuren',
  'forward.requester': 'Gevraagd door',
  'forward.row': 'Aanvraag van {name}',
  'forward.case.what': 'Aanvraag',
  'forward.people.device': '{count, plural, one {Toestel} other {Toestellen}}',
  'forward.people.add': 'Erbij te zetten',
  'forward.people.remove': 'Eraf te halen',
  'forward.people.unknown': '{serial}: staat niet bij je toestellen',
} satisfies Record<keyof typeof en, string>;

import type { en } from './en.ts';

export const nl = {
  'manifest.name': 'Printdesk',
  'manifest.short': 'Zorg vanuit de chat voor je printers en kopieerapparaten.',
  'manifest.full':
    'Meld een probleem, geef meterstanden door, bestel toner en volg je meldingen met één regel tekst. Je krijgt eerst het artikel dat helpt; helpt het niet, dan vertrekt de melding met wat je schreef. In het Nederlands, Frans en Engels.',
  'manifest.slashHint': 'wat er aan de hand is',
  'manifest.slashDescription': 'Een probleem melden, toner bestellen, standen doorgeven, een melding volgen',
} satisfies Record<keyof typeof en, string>;

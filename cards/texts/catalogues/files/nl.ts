import type { en } from './en.ts';

export const nl = {
  'files.open': 'Bestand openen',
  'files.askPrivately': 'Vraag het me in ons eigen gesprek, dan stuur ik je het bestand.',
  'files.gone': 'Dit bestand is niet meer beschikbaar. Vraag het me opnieuw.',
  'files.expired': 'Dit voorstel is verlopen. Vraag me het bestand opnieuw.',
  'files.declined': 'Goed, het bestand is niet opgeslagen.',
  'files.notSaved': 'Het bestand kon niet worden opgeslagen. Probeer het zo nog eens.',
} as const satisfies Record<keyof typeof en, string>;

import type { en } from './en.ts';

export const nl = {
  'help.intro':
    'Ik ben een automatische assistent: schrijf het in je eigen woorden, in het Nederlands, Frans of Engels. Bijvoorbeeld:',
  'help.intro.unknown':
    'Ik ben een automatische assistent en zorg voor de printers en kopieerapparaten van bedrijven. Zodra je toegang hebt, kun je me alles hieronder vragen.',
  'help.example.device': 'ABC12345',
  'help.example.case': 'CS0012345',
  'help.group.problems': 'Er is iets mis',
  'help.group.supplies': 'Verbruiksartikelen',
  'help.group.readings': 'Meterstanden',
  'help.group.follow-up': 'Opvolgen',
  'help.group.account': 'Je account',
  'help.all.problems': 'Alles over problemen',
  'help.all.supplies': 'Alles over materiaal',
  'help.all.readings': 'Alles over standen',
  'help.all.follow-up': 'Alles opvolgen',
  'help.all.account': 'Alles over je account',
  'help.language.en': 'From now on I answer in English.',
  'help.language.fr': 'Je vous réponds désormais en français.',
  'help.language.nl': 'Vanaf nu antwoord ik in het Nederlands.',
} satisfies Record<keyof typeof en, string>;

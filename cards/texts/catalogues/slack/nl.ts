import type { en } from './en.ts';

export const nl = {
  'slack.clickAgain': 'Het formulier kon niet op tijd openen. Klik nog eens op de knop hieronder.',
  'slack.checkForm': 'Een van je antwoorden is niet aanvaard. Open het formulier opnieuw om te zien welk.',
} as const satisfies Record<keyof typeof en, string>;

import type { en } from './en.ts';

export const fr = {
  'manifest.name': 'Printdesk',
  'manifest.short': 'Occupez-vous de vos imprimantes et copieurs depuis la messagerie.',
  'manifest.full':
    'Signalez un problème, envoyez des relevés de compteurs, commandez du toner et suivez vos dossiers en une ligne. L’article qui aide vient d’abord ; s’il ne suffit pas, la demande part avec ce que vous avez écrit. En français, en néerlandais et en anglais.',
  'manifest.slashHint': 'ce qui se passe',
  'manifest.slashDescription':
    'Signaler un problème, commander du toner, envoyer des relevés, suivre un dossier',
} satisfies Record<keyof typeof en, string>;

import type { en } from './en.ts';

export const fr = {
  'files.open': 'Ouvrir le fichier',
  'files.askPrivately': 'Demandez-le-moi dans notre conversation privée : je vous y enverrai le fichier.',
  'files.gone': 'Ce fichier n’est plus disponible. Redemandez-le-moi.',
  'files.expired': 'Cette proposition a expiré. Redemandez-moi le fichier.',
  'files.declined': 'C’est noté, le fichier n’a pas été enregistré.',
  'files.notSaved': 'Le fichier n’a pas pu être enregistré. Réessayez dans un instant.',
} as const satisfies Record<keyof typeof en, string>;

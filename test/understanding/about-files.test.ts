import { describe, expect, test } from 'vitest';
import { leavesFilesOut, onlyPoints } from '../../bot/understanding/talk/about-files.ts';

describe('words about a picture', () => {
  test.each([
    '',
    'here is the photo',
    'See attached, please',
    'these are the pictures of it',
    'Voici la photo.',
    'ci-joint',
    'capture d’écran',
    'voilà, merci',
    'hier is de foto',
    'zie bijlage',
    'dit zijn de foto’s',
  ])('only point at it: %j [P9]', (text) => expect(onlyPoints(text)).toBe(true));

  test.each([
    'here is the error on the display',
    'voici les relevés',
    'de printer doet dit',
    'this is what comes out',
    'photo noire en bas',
  ])('say something: %j [P9]', (text) => expect(onlyPoints(text)).toBe(false));

  test.each([
    'without the photo',
    'please leave the picture out',
    'remove those files',
    'sans la photo',
    'non, enlevez l’image',
    'retirez les fichiers svp',
    'zonder de foto’s',
    'laat de foto maar weg',
    'haal die bijlage eraf',
  ])('leave it out: %j [P9]', (text) => expect(leavesFilesOut(text)).toBe(true));

  test.each([
    'it scans without the picture in the middle',
    'la copie sort sans la photo du haut',
    'send the photo',
    'het bestand komt niet uit de printer',
    'remove the paper',
  ])('do not: %j [P9]', (text) => expect(leavesFilesOut(text)).toBe(false));
});

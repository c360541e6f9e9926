import { describe, expect, it } from 'vitest';
import { withoutMailEnd } from '../../bot/understanding/text/mail-end.ts';

describe('what stands below a mail [P1 P6]', () => {
  it.each([
    ['The copier jams.\n\nThis e-mail and any attachment are confidential.', 'The copier jams.'],
    ['The copier jams.\n\nConfidentiality notice: the contents are private.', 'The copier jams.'],
    ['The copier jams.\nIf you are not the intended recipient, delete it.', 'The copier jams.'],
    [
      'Le copieur bourre.\n\nCe message est confidentiel et réservé à son destinataire.',
      'Le copieur bourre.',
    ],
    ['Le copieur bourre.\nPensez à l’environnement avant d’imprimer.', 'Le copieur bourre.'],
    ['Het toestel hapert.\n\nDit bericht is vertrouwelijk.', 'Het toestel hapert.'],
    ['Papierstoring\nMet vriendelijke groeten\nJan Peeters\nTel. 02 555 12 34', 'Papierstoring'],
    ['Bourrage\nCordialement,\nMegan Bowen', 'Bourrage'],
    ['Paper jam\n-- \nMegan\nAtelier Durand', 'Paper jam'],
    ['Paper jam\nSent from my iPhone', 'Paper jam'],
  ])('is cut: %j', (mail, own) => {
    expect(withoutMailEnd(mail)).toBe(own);
  });

  it.each([
    'Is this e-mail confidential?',
    'please print that this message is confidential on every page',
    'Kind regards',
    'Kind regards\nMegan',
    'Cordialement,\nle bac 2 bourre encore, que faire ?',
    'This message is confidential: do not read it.',
    'WHJ01481 black 90 200\ncolour 64 100',
  ])('is kept where it is what somebody wrote: %j', (text) => {
    expect(withoutMailEnd(text)).toBe(text);
  });
});

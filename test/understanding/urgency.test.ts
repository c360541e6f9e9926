import { describe, expect, it } from 'vitest';
import { saysOnlyUrgent, saysUrgent } from '../../bot/understanding/slots/find-urgency.ts';
import { readMessage } from '../../bot/understanding/text/message.ts';

const isUrgent = (text: string) => saysUrgent(readMessage(text));

describe('stated urgency', () => {
  it.each([
    'URGENT !!',
    'c’est très urgent',
    'dringend aub',
    'asap please',
    'we are blocked',
    'ça bloque tout le monde',
    'plus personne ne peut imprimer',
    'iedereen staat stil',
    'nobody can print',
  ])('is heard: %s [P7]', (text) => {
    expect(isUrgent(text)).toBe(true);
  });

  it.each([
    'pas urgent',
    'rien d’urgent',
    'niet dringend',
    'not urgent at all',
    'avant vendredi',
    'by Friday',
    'le bac bloque',
  ])('is not: %s [P7]', (text) => {
    expect(isUrgent(text)).toBe(false);
  });

  it('is told from words that say more [P6 P7]', () => {
    const only = [
      'urgent',
      'oui, et c’est urgent',
      "yes, add that it's urgent",
      'zet erbij dat het dringend is',
    ];
    expect(only.map(saysOnlyUrgent)).toEqual(only.map(() => true));
    const more = ['urgent, tray 2 jams', 'c’est urgent, l’examen est demain', 'we are blocked since nine'];
    expect(more.map(saysOnlyUrgent)).toEqual(more.map(() => false));
  });
});

import { describe, expect, it } from 'vitest';
import { findDanger } from '../../bot/understanding/safety/find-danger.ts';
import { readMessage } from '../../bot/understanding/text/message.ts';
import { read } from './support/read.ts';

const dangerIn = (text: string) => findDanger(readMessage(text))?.kind;

describe('a danger in the words of a message', () => {
  it.each([
    [
      'fire',
      [
        'le copieur est en feu',
        'il a pris feu !',
        'er is brand',
        'de printer staat in brand',
        "it's on fire",
      ],
    ],
    [
      'shock',
      ["j'ai pris du jus", 'j’ai reçu une décharge', 'ik kreeg een schok', 'I got a shock from the printer'],
    ],
    [
      'burn',
      ['je me suis brûlé', 'doigt brûlé au four', 'mijn vinger is verbrand', 'I burnt my finger on it'],
    ],
    ['sparks', ['il y a des étincelles', 'er komen vonken uit', 'sparks when I plug it in', 'kortsluiting']],
    ['smoke', ['ça fume', 'de la fumée sort', 'er komt rook uit', 'hij rookt', 'it is smoking', 'smoke!!']],
    [
      'liquid',
      [
        'koffie erin gemorst',
        'café renversé dedans',
        'I spilled my tea in it',
        "l'eau coule sur la machine",
        'water lekt eruit',
      ],
    ],
    [
      'burning',
      ['odeur de brûlé', 'ça sent le cramé', 'het ruikt verbrand', 'brandlucht', 'a burning smell'],
    ],
  ])('is heard, and is %s [P7]', (kind, texts) => {
    expect(texts.map((text) => [text, dangerIn(text)])).toEqual(texts.map((text) => [text, kind]));
  });

  it('is the gravest of several [P7]', () => {
    expect(dangerIn('ça sent le brûlé et il y a de la fumée')).toBe('smoke');
    expect(dangerIn('smoke, and I got a shock')).toBe('shock');
  });

  it.each([
    [
      'ink or toner that leaks',
      ['le toner fuit', 'de inkt lekt', 'toner spilled everywhere', 'la cartouche coule'],
    ],
    [
      'denied or over',
      ['pas de fumée', 'geen rook', 'no smoke though', 'elle ne fume plus', 'sans odeur de brûlé'],
    ],
    [
      'a word that only looks like one',
      [
        'détecteur de fumée',
        'rookmelder',
        'smoke detector',
        'fire alarm test',
        'brand new toner',
        'het lampje brandt',
      ],
    ],
    [
      'of another machine',
      ['la machine à café fuit', 'the coffee machine is leaking water', 'de koffiemachine lekt'],
    ],
    [
      'a lamp, a filter, a coffee break',
      ['feu vert', 'le temps de prendre un café', 'sounds like a coffee grinder'],
    ],
  ])('is not read out of what is %s [P7]', (_what, texts) => {
    expect(texts.map((text) => [text, dangerIn(text)])).toEqual(texts.map((text) => [text, undefined]));
  });

  it('makes a message a fault whatever else it seemed [P7]', () => {
    expect(read("j'ai pris du jus", 'fr')).toMatchObject({ intent: 'report-fault', confidence: 1 });
    expect(read('I got a shock from the printer', 'en')).toMatchObject({ intent: 'report-fault' });
  });

  it('is left to the case that is named, and to what is surely about something else [P7 G59]', () => {
    const added = read('ajoutez à CS0032498 que ça sent le brûlé aussi', 'fr');
    expect(added).toMatchObject({ intent: 'update-case', slots: { danger: { kind: 'burning' } } });
    expect(read('valt waterschade onder wat wij maandelijks betalen?', 'nl').slots.danger).toBeUndefined();
  });
});

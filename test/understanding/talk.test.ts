import { describe, expect, it } from 'vitest';
import { languageOfSteering } from '../../bot/understanding/language/own-words.ts';
import { findTalk } from '../../bot/understanding/talk/find-talk.ts';

describe('what is said to the assistant', () => {
  it.each([
    [
      'about-you',
      [
        'are you a robot?',
        'who am I talking to',
        't’es un robot ou y a quelqu’un',
        'à qui je parle ?',
        'ben jij een bot?',
        'zijt gij nu een mens of een machine',
        'met wie spreek ik',
      ],
    ],
    [
      'compliment',
      ['you are great', 'well done', 't’es un amour, merci', 'bravo', 'je bent een schat', 'goed gedaan!'],
    ],
    ['complaint', ['you guys are useless', 'vous êtes nuls', 'stomme bot', 'this is ridiculous']],
    ['swear', ['merde', 'putain !', 'godverdomme', 'what the hell', 'oh shit']],
    ['sigh', ['pff', 'pfffff...', 'ugh', 'zucht', '🙄', 'j’en ai marre', 'amai']],
  ])('is %s [P19]', (talk, texts) => {
    expect(texts.map((text) => [text, findTalk(text)])).toEqual(texts.map((text) => [text, talk]));
  });

  it('is none of these when it tells something [P19]', () => {
    const told = [
      'c’est une machine à l’accueil',
      'the copier is useless since Monday, paper jam',
      'merde, le bac 2 bourre encore',
      'super',
      'merci',
      'who are you voting for',
    ];
    expect(told.map(findTalk)).toEqual(told.map(() => null));
  });
});

describe('a word that asks for help or starts over', () => {
  it('has the language it belongs to [F6]', () => {
    expect(['aide', 'aidez-moi', 'recommencer'].map(languageOfSteering)).toEqual(['fr', 'fr', 'fr']);
    expect(['hulp', 'opnieuw beginnen'].map(languageOfSteering)).toEqual(['nl', 'nl']);
    expect(['help me', 'start over'].map(languageOfSteering)).toEqual(['en', 'en']);
  });

  it('says nothing of the language where several have it [F6]', () => {
    expect(['help', 'reset', 'ok', 'mes dossiers'].map(languageOfSteering)).toEqual(Array(4).fill(undefined));
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../types.ts';
import { type AnswerKind, answerKinds, type LearntMeaning, learntMeanings } from './questions.ts';

/** A phrase with what it means in answer to a kind of question; `any` when it means that whatever was asked. */
export type AnswerPhrase = {
  text: string;
  kind: AnswerKind | 'any';
  meaning: LearntMeaning;
  language: Language;
};

/** The phrases of a folder laid out as `<kind>/<meaning>.<language>.txt`, one a line, `#` comments. */
export const readAnswerPhrases = (folder: string): AnswerPhrase[] =>
  (['any', ...answerKinds] as const).flatMap((kind) =>
    learntMeanings.flatMap((meaning) =>
      languages.flatMap((language) => {
        const file = join(folder, kind, `${meaning}.${language}.txt`);
        if (!existsSync(file)) return [];
        return readFileSync(file, 'utf8')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '' && !line.startsWith('#'))
          .map((text) => ({ text, kind, meaning, language }));
      }),
    ),
  );

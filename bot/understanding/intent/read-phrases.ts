import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CapabilityId, capabilityIds } from '../intents.ts';
import { type Language, languages } from '../types.ts';

/** One training phrase with what it means. */
export type Phrase = { text: string; intent: CapabilityId; language: Language };

/** The phrases of every capability in a folder laid out as `<id>/<language>.txt`, one a line, `#` comments. */
export const readPhrases = (folder: string): Phrase[] =>
  capabilityIds.flatMap((intent) =>
    languages.flatMap((language) => {
      const file = join(folder, intent, `${language}.txt`);
      if (!existsSync(file)) return [];
      return readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((text) => ({ text, intent, language }));
    }),
  );

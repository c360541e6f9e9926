const folded = new Map<string, string>();

const foldCharacter = (character: string): string => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const base = lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const result =
    base.length === character.length ? base : lower.length === character.length ? lower : character;
  if (folded.size < 4096) folded.set(character, result);
  return result;
};

/** Lower case without accents, character for character: positions in the result are positions in the text. */
export const fold = (text: string): string => {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const character = text.charAt(index);
    result +=
      code < 128
        ? code >= 65 && code <= 90
          ? String.fromCharCode(code + 32)
          : character
        : foldCharacter(character);
  }
  return result;
};

/** The same, and one kind of apostrophe. */
export const foldPlain = (text: string): string => fold(text).replaceAll('’', "'");

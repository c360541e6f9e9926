/** Where one part of an answer ends and the next begins: a stop, a dash, or a word that joins or contrasts. */
const joint =
  /\s*(?:[,;.!?…]+(?=\s|$)|\s[-–—]\s|:\s)\s*(?:(?:et|mais|en|maar|and|but) )?|\s+(?:mais|maar|but|par contre|sinon)\s+|\s+(?:et|en|and)\s+(?=\S+\s+\S)/giu;

/** The parts of an answer, as typed: "oui envoyez, le bac 2 encore" has two. */
export const clausesOf = (clean: string): string[] =>
  clean
    .split(joint)
    .map((part) => part.trim())
    .filter((part) => part !== '');

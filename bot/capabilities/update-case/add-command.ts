import type { Command } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { writeComment } from '../parts/case/case-links.ts';

/** "Add that ...", "ajoute que ...", "zet er nog bij dat ...": what follows is to be added, the words before only say so. */
const adding = [
  /^(?:(?:please|and|also|oh)[\s,]+)*(?:add|mention)(?: (?:to it|to that|to the case|there|also))*(?: that|\s*:)\s+(?<body>\S.*)$/isu,
  /^(?:(?:et|aussi|ah)[\s,]+)*(?:ajoute|ajoutez|ajouter|précise|précisez)(?:[ -](?:y|aussi|encore|au dossier))*(?: que? |\s*:\s*| qu[’'])(?<body>\S.*)$/isu,
  /^(?:(?:en|ook|oh)[\s,]+)*(?:voeg|zet|vermeld)(?: (?:er|hem|ook|nog|even|aan|de|melding))*(?: (?:toe|bij|bij aan))?(?: dat|\s*:)\s+(?<body>\S.*)$/isu,
];

/** What a message adds to the case that was just spoken of; null when it does not say so. */
export function addedWords(text: string): string | null {
  for (const one of adding) {
    const body = one.exec(text.trim())?.groups?.body;
    if (body !== undefined) return body;
  }
  return null;
}

/** A comment on the case that was just opened or looked at, shown before it is sent. */
export const addCommand: Command = {
  heard: (text, { recalled, understanding }) =>
    recalled?.case !== undefined && understanding.slots.case === undefined && addedWords(text) !== null,
  interrupts: false,
  afterAnswers: true,
  async run({ t }, { text, recalled }) {
    const given = { number: recalled?.case?.id ?? null, body: addedWords(text) ?? text };
    return { press: beginOf(writeComment, t.text('cases.comment'), given) };
  },
};

import { fold, foldPlain } from '../../../understanding/text/fold.ts';

const day =
  '(?:ce soir|midi|demain|apres-demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|vanavond|vanmiddag|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|tonight|noon|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|fin de semaine|la fin de la semaine|(?:the )?end of (?:the )?week|het eind van de week)';
const haste = new RegExp(
  [
    "ca (?:presse|urge)|(?:c'est|on est|je suis|tres) presse|pressee?s?(?! a)|urgent\\w*|d'urgence|urgence|en (?:vite|vitesse)|(?:au )?plus (?:vite|tot|rapide)\\w*|rapidement|vite(?: fait)?|sans (?:tarder|attendre)|des que possible",
    'dringend\\w*|spoed\\w*|haast|gehaast|(?:zo )?(?:snel|rap|vlug|gauw)(?: mogelijk)?|zsm|z\\.s\\.m|asap|a\\.s\\.a\\.p',
    '(?:in a )?(?:rush|hurry)|quickly|quick|fast|as soon as|right away|straight away|immediately',
    `(?:pour|avant|d'ici|voor|tegen|by|before|uiterlijk|at the latest|au plus tard|no later than|il me (?:les|le|la) faut|needed) (?:le |la |de |het |the |on )?(?:next |volgende )?${day}`,
    `${day} (?:gros max|grand max|max(?:imum)?|au plus tard|dernier delai|ten laatste|uiterlijk|latest|at the latest)`,
  ].join('|'),
  'g',
);
const around = new RegExp(`(?<![a-z])(?:${haste.source})(?![a-z])`, 'g');
const calm = /(?:pas|rien d[e'] ?|aucune?|niet|geen|not?|n't)(?: [a-z]+)? ?$/;

/** The words that say until when, or that it cannot wait, as typed; null when nothing does. */
export function hasteIn(text: string): string | null {
  const folded = foldPlain(text);
  const found = [...folded.matchAll(around)].filter(
    ({ index, 0: words }) =>
      !calm.test(folded.slice(0, index)) &&
      !/^ (?:pas|niet)(?![a-z])/.test(folded.slice(index + words.length)),
  );
  // The deadline says more than the haste.
  const best = found.find((match) => new RegExp(day).test(match[0])) ?? found[0];
  return best === undefined ? null : text.slice(best.index, best.index + best[0].length);
}

const speed = /vite|rapide|snel|rap|vlug|gauw|fast|quick|asap|a\.s\.a\.p|zsm|z\.s\.m/;

/** Whether it asks for speed rather than giving a day: said where a faster way is offered, it takes that. */
export function isSpeed(haste: string): boolean {
  return speed.test(fold(haste));
}

import { fold } from '../../understanding/text/fold.ts';

/** What can be wrong with a delivery, each with the words people use for it; the first that is found counts. */
const problems: readonly (readonly [string, RegExp])[] = [
  [
    'damaged',
    /\b(?:abimee?s?|cassee?s?|endommagee?s?|eventree?s?|ecrasee?s?|fissuree?s?|fuit|beschadigd|kapot|gescheurd|gedeukt|lekt|damaged|broken|burst|crushed|torn|cracked|leaking|leaked|dented)\b/,
  ],
  [
    'misdelivered',
    /\b(?:mauvaise adresse|autre adresse|chez le voisin|chez les voisins|verkeerd adres|bij de buren|wrong address|wrong place|next door|neighbou?rs?)\b/,
  ],
  [
    'not-ordered',
    /\b(?:pas (?:ete )?commandee?s?|rien commande|pas pour nous|pas a nous|niet besteld|niets besteld|niet voor ons|niet van ons|didn['’]?t order|did not order|never ordered|not ours|isn['’]?t ours|aren['’]?t ours|not for us)\b/,
  ],
  [
    'missing',
    /\b(?:manque(?:nt)?|manquante?s?|incomplete?s?|ontbre(?:ekt|ken)|onvolledig|te weinig|missing|short|\d+ (?:au lieu de|instead of|in plaats van|ipv) \d+)\b/,
  ],
  [
    'wrong',
    /\b(?:au lieu d[eu]|a la place d[eu]|mauvaise?s?|pas le bon|pas la bonne|pas les bon(?:ne)?s|erreur|ne correspond(?:ent)? pas|verkeerde?|fout(?:e|ief)?|in plaats van|ipv|past niet|passen niet|wrong|incorrect|instead of|doesn['’]?t fit|does not fit|do not fit|don['’]?t fit)\b/,
  ],
  [
    'not-arrived',
    /\b(?:pas arrivee?s?|pas recue?s?|niet aangekomen|niet ontvangen|not arrived|never came|not received)\b/,
  ],
];

/** What a message says is wrong, by the id the programmes use; null when it does not. */
export function problemSaid(text: string): string | null {
  const folded = fold(text);
  return problems.find(([, words]) => words.test(folded))?.[0] ?? null;
}

const fewer = /\b(\d{1,3}) (?:\w+ ){0,2}?(?:au lieu de|instead of|in plaats van|ipv) (\d{1,3})\b/;

/** "Received 2 instead of 3": how many are missing. null: the message does not compare two figures so. */
export function missingCount(text: string): number | null {
  const [, came, ordered] = fewer.exec(fold(text)) ?? [];
  const missing = Number(ordered) - Number(came);
  return came !== undefined && missing > 0 ? missing : null;
}

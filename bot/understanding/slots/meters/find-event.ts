import type { ReadingEvent } from '../../types.ts';

const board =
  /\b(?:main ?boards?|mother ?boards?|(?:system|logic|control|controller) boards?|boards?|formatter|cartes? (?:mere|principale|electronique|controleur)|la carte|moederbord|hoofdbord|hoofdprint|printplaat|print ?kaart|controllers?|controleur|hard ?dis[ck]|disque dur|harde schijf)\b/;
const engine =
  /\b(?:print ?engine|engine|bloc moteur|moteur|printmotor|motor|print unit|afdrukeenheid|afdrukmodule|unite d'impression)\b/;
const device =
  /\b(?:machines?|devices?|printers?|copiers?|copieurs?|imprimantes?|photocopieu(?:r|se)s?|toestel(?:len)?|appareils?|apparaa?t(?:en)?|kopieer[a-z]+|unit|mfp|ancienne?|oude?|old)\b/;
const replaced =
  /\b(?:re?place(?:d|ment)?|chang(?:ed?|ee?s?|ement)|swap(?:ped)?|exchanged?|renewed|remplace(?:e|s|es|ment|r)?|echange(?:e|s|es)?|substitue|vervangen|vervangt|verving|vervanging|gewisseld|omgewisseld|verwisseld|omgeruild|geruild|new|nouvelle?|nouveau|nieuwe?)\b/;
const exchanged =
  /\b(?:re?place(?:d|ment)?|swap(?:ped)?|exchanged?|remplace(?:e|s|es|ment|r)?|echange(?:e|s|es)?|vervangen|vervangt|verving|vervanging|gewisseld|omgewisseld|omgeruild|geruild)\b/;
const restarted =
  /\b(?:(?:was |were |been |is |are )?(?:reset|gereset)|start(?:ed|s)? (?:again|over|anew)|restart(?:ed|s)?|remis(?:e|es)? a (?:0|zero)|remise a (?:0|zero)|repart[a-z]*|redemarr[a-z]*|recommenc[a-z]*|reinitialis[a-z]*|(?:begonnen|begint|gestart|gezet|gestart|staat|staan|terug|weer|vanaf) (?:terug |opnieuw |weer )?(?:op|bij|vanaf|van) (?:0|nul)(?!\w)|opnieuw (?:begonnen|gestart|beginnen)|herstart|herbegonnen|herbegint|(?:back|set|from|starting|started|again) (?:to|at|from) (?:0|zero)|from (?:0|zero)|de zero|op nul|genuld|zeroed)\b/;
const rolledOver =
  /\b(?:roll(?:ed|s)? ?over|rollover|wrapped (?:around|over)|(?:re)?fait le tour|fait un tour|passe(?:s|e)? par (?:0|zero)|(?:na|apres|after|past|voorbij|depasse|over) (?:de |les |le )?9{5,7}|9{2,3}[ .,']9{3} (?:depasse|overschreden|exceeded)|over de kop|doorgerold|doorgedraaid|rondgedraaid|rondgelopen|overflow(?:ed)?)\b/;

/**
 * What happened to the counters, said in a folded line that names so many devices; null when nothing did. `exchange` is
 * one device for another.
 */
export function findEvent(folded: string, devices = 0): ReadingEvent | 'exchange' | null {
  if (rolledOver.test(folded)) return 'rollover';
  const isReplaced = replaced.test(folded);
  if (isReplaced && engine.test(folded)) return 'engine';
  if (isReplaced && board.test(folded)) return 'reset';
  if (restarted.test(folded)) return 'reset';
  return exchanged.test(folded) && (devices > 1 || device.test(folded)) ? 'exchange' : null;
}

/** Whether a folded clause says that a counter began again: a zero in it is no reading. */
export function saysRestart(folded: string): boolean {
  return restarted.test(folded) || rolledOver.test(folded);
}

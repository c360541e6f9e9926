const ordinals: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  eerste: 1,
  first: 1,
  deuxieme: 2,
  second: 2,
  seconde: 2,
  tweede: 2,
  troisieme: 3,
  derde: 3,
  third: 3,
  quatrieme: 4,
  vierde: 4,
  fourth: 4,
  cinquieme: 5,
  vijfde: 5,
  fifth: 5,
  sixieme: 6,
  zesde: 6,
  sixth: 6,
  septieme: 7,
  zevende: 7,
  seventh: 7,
  huitieme: 8,
  achtste: 8,
  eighth: 8,
  one: 1,
  two: 2,
  three: 3,
  un: 1,
  deux: 2,
  trois: 3,
};
const words = Object.keys(ordinals).join('|');
const floorWord = '(?:etages?|verdieping(?:en)?|verdiep|floors?|level|niveau|fl|et)';
const patterns = [
  new RegExp(`\\b(\\d{1,2}|${words}) ?(?:e|de|er|re|ere|eme|ieme|ste|st|nd|rd|th)?[ -]?${floorWord}\\b`, 'g'),
  new RegExp(`\\b(?:etage|verdieping|floor|level|niveau) ?(\\d{1,2}|${words})\\b`, 'g'),
  /\b(?:du|au|le|of the|on the|op de|op het|van de|van 't|van t|op 't|op t|van het|de|het|l') ?(\d{1,2}) ?(?:e|er|eme|ieme|de|ste|nd|rd|st|th)\b(?! (?:[a-z]+(?:dag|day|fois|keer|time|maand)|(?:jan|fev|feb|mar|maart|mrt|avr|apr|mai|mei|may|jui|jun|jul|aou|aug|sep|o[ck]t|nov|dec)[a-z]*\b))/g,
  /\b(\d{1,2}) ?(?:e|eme|ieme|de|ste|nd|rd|th)$/g,
];
const ordinalFloor =
  /\b(?:du|au|le|of the|on the|op de|op het|van de|van 't|van t|op 't|op t|van het) (premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|eerste|tweede|derde|vierde|vijfde|zesde|first|second|third|fourth|fifth|sixth)\b(?! (?:of|van|du|de|keer|fois|time|page|pagina|bac|tray|lade|quarter|kwartaal|trimestre|toner|week))/g;
const ground =
  /\b(?:rez(?:[- ]de[- ]chaussee)?|rdc|gelijkvloers|gelijkvl|begane grond|ground(?: floor)?|benedenverdieping)\b/g;

/** A floor (0 is the ground floor) and where it is said. */
export type FoundFloor = { floor: number; start: number; end: number };

/** The floors named in a folded text: "3e", "au 2e étage", "derde verdieping", "level 1", "rez-de-chaussée". */
export function findFloors(folded: string): FoundFloor[] {
  const found = [...folded.matchAll(ground)].map((match) => ({
    floor: 0,
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const pattern of [...patterns, ordinalFloor])
    for (const match of folded.matchAll(pattern)) {
      const floor = /^\d/.test(match[1] ?? '') ? Number(match[1]) : ordinals[match[1] ?? ''];
      if (floor === undefined || floor > 60) continue;
      const start = match.index;
      const end = start + match[0].length;
      if (found.every((other) => other.end <= start || other.start >= end)) found.push({ floor, start, end });
    }
  return found;
}

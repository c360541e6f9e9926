import { isFree, type Message, type Span, spanOf } from '../text/message.ts';
import { numberOf } from '../text/number-words.ts';

/** A day named in a message and where it stands. */
export type FoundDate = { date: string; span: Span };

type Shift = (day: Date, match: RegExpExecArray) => void;
const days =
  (count: number): Shift =>
  (day) =>
    day.setUTCDate(day.getUTCDate() + count);
const endOfMonth =
  (months: number): Shift =>
  (day) =>
    day.setUTCMonth(day.getUTCMonth() + months + 1, 0);
const endOfWeek: Shift = (day) => day.setUTCDate(day.getUTCDate() + ((5 - day.getUTCDay() + 7) % 7));
const nextMonday: Shift = (day) => day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
const firstOfNextMonth: Shift = (day) => day.setUTCMonth(day.getUTCMonth() + 1, 1);
const firstOfMonth: Shift = (day) => day.setUTCDate(1);
const monthStart =
  (months: number): Shift =>
  (day) =>
    day.setUTCMonth(day.getUTCMonth() + months, 1);
const endOfYear: Shift = (day) => day.setUTCMonth(11, 31);

const monthNames: readonly (readonly string[])[] = [
  ['janvier', 'januari', 'january', 'jan'],
  ['fevrier', 'februari', 'february', 'feb'],
  ['mars', 'maart', 'march', 'mrt'],
  ['avril', 'april', 'apr'],
  ['mai', 'mei', 'may'],
  ['juin', 'juni', 'june'],
  ['juillet', 'juli', 'july'],
  ['aout', 'augustus', 'august', 'aug'],
  ['septembre', 'september', 'sept'],
  ['octobre', 'oktober', 'october', 'okt', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];
const anyMonth = monthNames.flat().join('|');

/** The end or beginning of a named month, the coming one. */
const namedMonth: Shift = (day, match) => {
  const month = monthNames.findIndex((list) => list.includes(match.groups?.month ?? ''));
  const year = day.getUTCFullYear() + (month < day.getUTCMonth() ? 1 : 0);
  day.setUTCFullYear(year, month, 1);
  const part = match.groups?.part ?? '';
  if (/^(?:fin|eind|end)/.test(part)) day.setUTCMonth(month + 1, 0);
  else if (/^(?:mi|half|mid)/.test(part)) day.setUTCDate(15);
};

/** A bare day of the month ("before the 1st", "voor de 15e"): the coming one. */
const dayOfMonth: Shift = (day, match) => {
  const wanted = Number(match.groups?.day);
  if (wanted < day.getUTCDate()) day.setUTCMonth(day.getUTCMonth() + 1, wanted);
  else day.setUTCDate(wanted);
};

/** "Within three days", "dans deux semaines". */
const inSome: Shift = (day, match) => {
  const count = numberOf(match.groups?.count ?? '') ?? 0;
  const unit = match.groups?.unit ?? '';
  if (/^(?:mois|maand|month)/.test(unit)) day.setUTCMonth(day.getUTCMonth() + count);
  else day.setUTCDate(day.getUTCDate() + count * (/^(?:sem|wee?k)/.test(unit) ? 7 : 1));
};

/** What the date library does not know in French and Dutch, and ends and beginnings of weeks and months. */
const expressions: readonly (readonly [RegExp, Shift])[] = [
  [
    new RegExp(
      `\\b(?:(?<part>fin|eind(?:e)?(?: van)?|(?:the )?end of|debut|begin|start of|early|mi|half|mid)[ -](?:de |d')?)(?<month>${anyMonth})\\b`,
      'g',
    ),
    namedMonth,
  ],
  [
    /\b(?:before|by|until|avant|d'ici|pour|voor|tegen|uiterlijk|on|le|op|from|vanaf|des)(?: le| la| de| het| the|) (?<day>\d{1,2}) ?(?:er|st|nd|rd|th|e|ste|de)\b(?! (?:etage|verdieping|floor|[a-z]*(?:maart|mars|ja|feb|fev|av|ap|ma|me|ju|ao|au|se|oc|ok|no|de)[a-z]*))/g,
    dayOfMonth,
  ],
  [
    /\b(?:binnen(?: de)?|dans(?: les)?|within|in|over|sous)(?: the)? (?<count>\d{1,2}|[a-z]{2,8}) (?<unit>jours?|dagen|dag|days?|semaines?|weken|week|weeks|mois|maanden|maand|months?)\b/g,
    inSome,
  ],
  [/\b(?:eergisteren|avant[- ]?hier|(?:the )?day before yesterday)\b/g, days(-2)],
  [/\b(?:overmorgen|apres[- ]?demain|(?:the )?day after tomorrow)\b/g, days(2)],
  [
    /\b(?:fin du mois prochain|eind(?:e)?(?: van)? (?:de )?volgende maand|(?:the )?end of next month)\b/g,
    endOfMonth(1),
  ],
  [
    /\b(?:(?:a la )?fin (?:du|de ce|de) mois|eind(?:e)?(?: van)? (?:de |deze )?maand|(?:the )?(?:month end|end of (?:the |this )?month))\b/g,
    endOfMonth(0),
  ],
  [
    /\b(?:fin de (?:la |cette )?semaine|eind(?:e)?(?: van)? (?:de |deze )?week|(?:the )?end of (?:the |this )?week)\b/g,
    endOfWeek,
  ],
  [
    /\b(?:(?:la )?semaine prochaine|volgende week|next week)\b(?! (?:lundi|mardi|mercredi|jeudi|vendredi|maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday))/g,
    nextMonday,
  ],
  [/\b(?:(?:le )?mois prochain|volgende maand|next month)\b/g, monthStart(1)],
  [/\b(?:(?:le )?mois dernier|vorige maand|last month)\b/g, monthStart(-1)],
  [/\b(?:debut (?:du )?mois prochain|begin volgende maand|early next month)\b/g, firstOfNextMonth],
  [
    /\b(?:debut (?:du |de ce )mois|begin (?:van )?(?:de|deze) maand|start of (?:the|this) month)\b/g,
    firstOfMonth,
  ],
  [
    /\b(?:fin (?:de l'|d')annee|eind(?:e)? (?:van het )?jaar|jaareinde|end of (?:the )?year|year end)\b/g,
    endOfYear,
  ],
  [
    /\b(?:aujourd'?hui|vandaag|today|ce soir|ce matin|cet apres-?midi|vanavond|vanmiddag|vanmorgen|vanochtend|deze (?:namiddag|middag|voormiddag|ochtend|morgen)|tonight|this (?:morning|afternoon|evening))\b/g,
    days(0),
  ],
  [
    /\b(?:hier|yesterday|gisteren|gister)(?: (?:matin|soir|apres-?midi|avond|middag|ochtend|namiddag|morning|afternoon|evening))?\b/g,
    days(-1),
  ],
  [
    /\b(?:demain(?: (?:matin|soir|midi|apres-?midi))?|tomorrow(?: (?:morning|afternoon|evening))?|morgen(?:ochtend|middag|avond|vroeg|namiddag|voormiddag)?)\b/g,
    days(1),
  ],
];

/** A small guard: Dutch "hier" is "here", French "hier" is yesterday; "morgen" as greeting is not tomorrow. */
function isOtherWord(message: Message, match: RegExpExecArray): boolean {
  const word = match[0];
  if (word === 'hier')
    return /\b(?:het|een|de|is|staat|op|dat|kan|ik|we|niet|ligt|zit|bij|heb|hebben|van|krijg|moet|nog|te)\b/.test(
      message.folded,
    );
  if (word === 'morgen')
    return (
      /\bgoede?$|\bgoeie ?$/.test(message.folded.slice(0, match.index).trim()) ||
      (/^morgen[,! ]/.test(message.folded) &&
        !/^morgen (?:om|komt|is|moet|voor|heb|zijn)/.test(message.folded))
    );
  return false;
}

/** A day said in relation to today, or undefined. */
export function findRelativeDay(message: Message, today: string): FoundDate | undefined {
  for (const [pattern, shift] of expressions)
    for (const match of message.folded.matchAll(pattern)) {
      if (isOtherWord(message, match) || !isFree(message, spanOf(match))) continue;
      const day = new Date(`${today}T00:00:00Z`);
      shift(day, match);
      return { date: day.toISOString().slice(0, 10), span: spanOf(match) };
    }
  return undefined;
}

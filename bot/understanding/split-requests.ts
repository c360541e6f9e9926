import { classifyIntent } from './intent/classify.ts';
import { wordsOf } from './intent/words-of.ts';
import { asksForNothing, type CapabilityId } from './intents.ts';
import { loadModel } from './load-model.ts';
import { asksForCall } from './slots/call-back/find-call-back.ts';
import { cleanText } from './text/clean-text.ts';
import { fold } from './text/fold.ts';
import type { Language, Understanding } from './types.ts';

/**
 * Words that lead from one request to the next, by language: "en" joins in Dutch, and in French it is a preposition
 * ("153 700 en noir"). The first list announces something else; the second does so at the start of a sentence only
 * ("le bac 3 aussi" does not); the third joins anything.
 */
const connectives: Record<Language, { announcing: string; opening: string; joining: string }> = {
  fr: {
    announcing:
      "et aussi|et sinon|et puis aussi|par ailleurs|sinon|ah et|et ensuite|ensuite|(?:et )?(?:quand|une fois que) c'est (?:fait|envoye|note)",
    opening: 'aussi|autre chose ?:',
    joining: 'et puis|et|ainsi que',
  },
  nl: {
    announcing:
      '(?:en )?(?:als|zodra) dat (?:gedaan|gemeld|verstuurd) is|en daarna|daarna|en ook|en verder|daarnaast|verder|oh en',
    opening: 'ook|ook nog|nog iets ?:',
    joining: 'en dan|en',
  },
  en: {
    announcing:
      "(?:and )?(?:once|when) (?:that's|that is|it's) (?:done|sent|logged|reported)|and after that|after that|and also|besides|oh and",
    opening: 'also|another thing ?:',
    joining: 'and then|and',
  },
};

/** Where one request may end and another begin: after a sentence, or at a connective. */
const joints = Object.fromEntries(
  Object.entries(connectives).map(([language, { announcing, opening, joining }]) => [
    language,
    new RegExp(
      `[.;!?]+\\s+(?:(?<first>${announcing}|${opening}),? |(?:${joining}),? )?|,? (?:(?<inside>${announcing})|${joining}),? `,
      'g',
    ),
  ]),
) as Record<Language, RegExp>;

/**
 * How sure both sides have to be: a description cut in two says less than half. Less where words announce another
 * request, more where the message as a whole is read as a single one. Of 919 single messages 7 are cut, of 644 pairs
 * of requests 460.
 */
const sureness = { announced: 0.6, mixed: 0.8, single: 0.93 } as const;
/** From here on a whole message is read as a single request. */
const sureOfWhole = 0.95;

/** The end of a line, and the bullet of the next. */
const lineEnd = /[ \t]*(?:\r?\n)+[ \t]*(?:[-*•][ \t]+)?/g;

/** Requests in one message beyond this are left together: nobody writes them. */
const mostRequests = 4;
/** What a request is at least: shorter pieces are parts of a list ("cyan et jaune"). */
const leastWords = 2;

/** What was understood of the message before it is cut: its language, and how sure it reads as one request. */
type Whole = Pick<Understanding, 'language' | 'confidence'>;

type Part = { text: string; intent: CapabilityId; confidence: number };

function read(text: string): Part {
  const [best] = classifyIntent(loadModel('intent'), wordsOf(text));
  return { text, intent: best?.intent ?? 'help', confidence: best?.confidence ?? 0 };
}

/**
 * The requests of one message, in their order, as typed; one element when it is a single request. A message is cut only
 * where both sides are sure requests of different kinds: "2 toners cyan svp et le bac 2 bourre" is two, "noir 100 et
 * couleur 200" is one.
 */
export function splitRequests(text: string, whole: Whole): string[] {
  const clean = cleanText(text.trim().replace(lineEnd, '; '));
  const requests: string[] = [];
  let rest = clean;
  let offset = 0;
  const plain = whole.confidence >= sureOfWhole ? sureness.single : sureness.mixed;
  for (const cut of fold(clean).matchAll(joints[whole.language])) {
    if (requests.length >= mostRequests - 1) break;
    const needed = cut.groups?.first || cut.groups?.inside ? sureness.announced : plain;
    const left = read(clean.slice(offset, cut.index).trim());
    const right = read(clean.slice(cut.index + cut[0].length).trim());
    if (!standsAlone(left, needed) || !standsAlone(right, needed)) continue;
    if (left.intent === right.intent || continuesList(left, right)) continue;
    requests.push(left.text);
    rest = right.text;
    offset = cut.index + cut[0].length;
  }
  return [...requests, rest];
}

/** What else is done with supplies than ordering them. */
const countsSupplies: ReadonlySet<CapabilityId> = new Set(['return-supplies', 'update-stock', 'order-issue']);
/** Asks for something. Run on folded text. */
const asksFor =
  /\b(?:command\w*|bestel\w*|order\w*|besoin|nodig|needs?|faut|faudrait|want|veux|voudrai\w*|wil|graag|send|envoy\w*|stuur\w*|svp|stp|please|aub|alstublieft)\b/;

/** "Return 2 staples and 1 drum": what is only named behind it is more of the same, and no order. */
function continuesList(left: Part, right: Part): boolean {
  return (
    countsSupplies.has(left.intent) && right.intent === 'order-supplies' && !asksFor.test(fold(right.text))
  );
}

/** "Serial number: WHJ01481", "serial WHJ01481", "Model name : C5560i": says which device it is, and asks for nothing. */
const identity =
  /^(?:[\p{L} .°'()&/-]{1,40}[:=] ?[\w./:'-]*\d[\w./:' -]*|(?:(?:s\/n|sn|serial|serie|serienummer|numero|nummer|number|no|nr|n°|#|model|modele|device|machine|toestel|appareil|asset|printer|copier|copieur|imprimante|de|van|of|the|le|la|l'|het|for|pour|voor)[ .:]*)*[a-z0-9-]*\d[a-z0-9-]*)$/u;

/** Lines of a report around its figures are part of the reading. */
function isData(text: string): boolean {
  return fold(text)
    .split(';')
    .every((line) => identity.test(line.replace(/^[>\s]+/, '').trim()));
}

function standsAlone({ text, intent, confidence }: Part, needed: number): boolean {
  // "Call me at nine" goes with what it is about.
  if (intent === 'contact-support' && asksForCall(text)) return false;
  if (intent !== 'submit-meters' && isData(text)) return false;
  return confidence >= needed && !asksForNothing(intent) && text.split(' ').length >= leastWords;
}

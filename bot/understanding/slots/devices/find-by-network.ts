import { isFree, type Message, type Span, spanOf, textAt } from '../../text/message.ts';
import type { FleetDevice } from '../../types.ts';
import type { FoundDevice } from './find-by-number.ts';

/** Print queues of a server, addresses, and names as administrators give them. */
const shared = /\\\\[\w.$-]{2,60}\\[\w.$ -]{1,60}?(?=[,;:?!]|\.?$|\.? (?:\w|$))/g;
const address = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)/g;
const hostName = /(?<![\w.@/-])[a-z][a-z0-9]{1,14}(?:[-_][a-z0-9]{1,14}){1,4}(?![\w@/-])/g;
const queueName =
  /\b(?:queue|host(?:name)?|print ?server|file d'impression|file d'attente|nom d'hote|nom reseau|wachtrij|afdrukwachtrij|printwachtrij|hostnaam|netwerknaam)[ :="']{1,3}(?<name>[a-z][\w.-]{2,40})/g;

/** What such names begin with. */
const prefix =
  /^(?:prt|prn|print|printer|pr|imp|impr|imprimante|mfp|mfc|mf|cop|copier|copy|km|hp|ric|ricoh|canon|xerox|xrx|npi|brn|brw|lex|kyo|kon|oki|eps|rnp|q|queue|bxl|srv)\d{0,3}[-_]/;
const afterDevice =
  /\b(?:printers?|copiers?|copieurs?|imprimantes?|toestel|machine|kopieerder|mfp|device|appareil) $/;

/**
 * Devices pointed at by what the network calls them: a name, a print queue or an address. No such name is on record, so
 * only an alias can be it; any other is kept as it was written and fits no device (F18).
 */
export function findByNetwork(message: Message, fleet: readonly FleetDevice[]): FoundDevice[] {
  const found: FoundDevice[] = [];
  for (const span of spansIn(message)) {
    if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
    const text = textAt(message, span);
    found.push({ slot: { text, by: 'other', candidates: calledSo(text, fleet) }, span });
  }
  message.claimed.push(...found.map(({ span }) => span));
  return found;
}

function spansIn(message: Message): Span[] {
  const { folded } = message;
  const queues = [...folded.matchAll(queueName)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.groups?.name ?? '').length, end };
  });
  const hosts = [...folded.matchAll(hostName)].filter((match) => isHost(message, match)).map(spanOf);
  const free = [...hosts, ...queues].filter((span) => isFree(message, span));
  // An address is claimed already, so that nothing else reads its figures.
  return [...[...folded.matchAll(shared)].map(spanOf), ...[...folded.matchAll(address)].map(spanOf), ...free];
}

/** Words are joined by hyphens too: a name of the network has an underscore, figures, or is written in capitals. */
function isHost(message: Message, match: RegExpExecArray): boolean {
  const typed = textAt(message, spanOf(match));
  const isCode = /\d|_/.test(typed) || (typed === typed.toUpperCase() && typed.length > 5);
  if (!isCode || /^(?:cs|inc|req|ritm|sr|tn|clt|mlt|npg|gpr|c-?exv|asset)[-_]/.test(match[0])) return false;
  return (
    prefix.test(match[0]) || typed.includes('_') || afterDevice.test(message.folded.slice(0, match.index))
  );
}

function calledSo(text: string, fleet: readonly FleetDevice[]): string[] {
  const name = text.split('\\').at(-1)?.toLowerCase();
  return fleet.filter(({ alias }) => alias?.toLowerCase() === name).map(({ id }) => id);
}

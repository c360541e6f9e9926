import type { NoticeKind } from '../../../domain/notifications/notice-kinds.ts';
import { fold } from '../../understanding/text/fold.ts';
import { type Language, languages } from '../../understanding/types.ts';
import type { SettingsDraft } from './settings-draft.ts';

const languageWords: Record<Language, RegExp> = {
  fr: /\b(?:francais(?:e)?|frans|french)\b/g,
  nl: /\b(?:neerlandais(?:e)?|nederlands|dutch|vlaams|flamand)\b/g,
  en: /\b(?:anglais(?:e)?|engels|english)\b/g,
};
const against =
  /\b(?:not|no|isn't|instead of|rather than|stop|pas(?: de| du| en)?|plus|au lieu (?:du|de)|ne comprends? \S* ?\S*|niet|geen|in plaats van|understand|comprends?|versta)(?: \S+){0,2} $/;

/** "Why is it all in French?" wishes for another one, and does not say which. */
const complains = /\b(?:why|went|suddenly|overnight|pourquoi|soudain|waarom|ineens|plots)\b/;

/** The one language that is wished for; null: none, or several. */
export function languageIn(text: string): Language | null {
  const folded = fold(text);
  if (complains.test(folded)) return null;
  const wished = languages.filter((language) =>
    [...folded.matchAll(languageWords[language])].some(({ index }) => !against.test(folded.slice(0, index))),
  );
  const [only, ...others] = wished;
  return only !== undefined && others.length === 0 ? only : null;
}

const off =
  /\b(?:stop|stoppen|mute|no|no more|not|don't|dont|without|turn (?:\S+ ){0,3}off|switch (?:\S+ ){0,3}off|off|disable|unsubscribe|less|arrete[rz]?|coupe[rz]?|desactive[rz]?|enleve[rz]?|supprime[rz]?|plus(?: de)?|ne|pas|sans|marre|geen|niet|uit|af|zwijg|zonder|minder|uitschakelen|afzetten|genoeg)\b/;
const on =
  /\b(?:turn (?:\S+ ){0,3}on|switch (?:\S+ ){0,3}on|on|enable|again|want|tell me|active[rz]?|reactive[rz]?|remet\w*|je veux|previens|prevenez|aan|inschakelen|opnieuw|weer|wil|graag|laat (?:me|mij) weten)\b/;
const only = /\b(?:only|just|except|but not|seulement|uniquement|que|sauf|alleen|enkel|behalve)\b/;
const noticeWord =
  /\b(?:notif\w*|alerts?|messages?|mails?|e-?mails?|reminders?|tell(?:ing)? me|inform|avertiss\w*|avis|alertes?|previens|prevenez|prevenir|rappels?|courriels?|meldingen|melding|berichten|bericht|herinnering\w*|verwittig\w*|mailtjes|statusmails?|mute|zwijg)\b/;

const kindWords: readonly (readonly [RegExp, readonly NoticeKind[]])[] = [
  [/\b(?:approvals?|approbations?|goedkeuring\w*|a approuver|goed te keuren)\b/, ['approval-asked']],
  [/\b(?:orders?|commandes?|bestelling\w*|toner)\b/, ['order-decided', 'approval-asked']],
  [/\b(?:comment\w*|remarques?|opmerking\w*|reacties?)\b/, ['case-commented']],
  [/\b(?:resolved|solved|fixed|resolus?|resolution|opgelost\w*)\b/, ['case-resolved']],
  [
    /\b(?:closed|closing|closure|cloture\w*|clos|fermeture|fermes?|gesloten|afgesloten|afsluit\w*)\b/,
    ['case-closed'],
  ],
  [
    /\b(?:new cases?|opened|opening|created|nouveaux? dossiers?|ouvert\w*|ouverture|nieuwe dossiers?|geopend\w*|aangemaakt\w*)\b/,
    ['case-created'],
  ],
  [
    /\b(?:access requests?|sign-?ups?|demandes? d'acces|toegangsaanvra\w+|aanvragen voor toegang)\b/,
    ['access-asked'],
  ],
];
const allCases = /\b(?:cases?|dossiers?|status\w*|statuts?|tickets?|etats?)\b/;
const caseKinds: readonly NoticeKind[] = ['case-created', 'case-commented', 'case-resolved', 'case-closed'];

type Wish = Partial<SettingsDraft>;

/** What a message wants changed; nothing where it only asks for the settings. */
export function readSettingsWish(text: string): Wish {
  const said = fold(text).replace(/[’‘]/g, "'");
  const language = languageIn(text);
  const quiet = quietIn(said);
  return {
    ...(language === null ? {} : { language }),
    ...textIn(said),
    ...useIn(said),
    ...(quiet ?? noticesIn(said)),
  };
}

function noticesIn(said: string): Wish {
  const named = [...new Set(kindWords.filter(([words]) => words.test(said)).flatMap(([, kinds]) => kinds))];
  const kinds = named.length === 0 && allCases.test(said) ? caseKinds : named;
  const speaksOf = noticeWord.test(said) || (kinds.length > 0 && (only.test(said) || off.test(said)));
  if (!speaksOf || /\bpass ?word|mot de passe|wachtwoord/.test(said)) return {};
  const as = (wanted: boolean) => Object.fromEntries(kinds.map((kind) => [kind, wanted]));
  if (kinds.length > 0 && only.test(said)) return { allNotices: false, notices: as(true) };
  if (off.test(said)) return kinds.length > 0 ? { notices: as(false) } : { allNotices: false };
  if (on.test(said)) return kinds.length > 0 ? { notices: as(true) } : { allNotices: true };
  return {};
}

const clock = String.raw`(\d{1,2})(?: ?[:h.u] ?(\d{2})?)? ?(?:h|hrs?|heures?|uur|u|o'clock)? ?(am|pm|a\.m\.|p\.m\.|'s avonds|du soir|'s ochtends|du matin)?`;
const after = new RegExp(
  String.raw`\b(?:after|from|past|between|apres|a partir de|des|entre|na|vanaf|tussen) ${clock}(?!\d)`,
);
const until = new RegExp(String.raw`\b(?:before|until|till|avant|jusqu'a|voor|tot) ${clock}(?!\d)`);
const between = new RegExp(
  String.raw`\b(?:between|entre|tussen|de|van|from) ${clock} (?:and|et|en|to|a|tot) ${clock}(?!\d)`,
);
const quietWord =
  /\b(?:quiet|silence|silencieu\w*|calme|tranquille|disturb|derange\w*|stil|stille|rust|storen)\b/;
const evening = /\b(?:evenings?|le soir|'s avonds|avonds|at night|la nuit|'s nachts|nachts)\b/;

function quietIn(said: string): Wish | null {
  const isMeant = quietWord.test(said) || (noticeWord.test(said) && off.test(said));
  if (!isMeant) return null;
  const both = between.exec(said);
  if (both) return { quietFrom: timeOf(both.slice(1, 4)), quietTo: timeOf(both.slice(4, 7)) };
  const [from, to] = [after.exec(said), until.exec(said)];
  if (from || to)
    return {
      ...(from ? { quietFrom: timeOf(from.slice(1, 4)) } : {}),
      ...(to ? { quietTo: timeOf(to.slice(1, 4)) } : {}),
    };
  if (quietWord.test(said) && off.test(said)) return { noQuiet: true };
  return evening.test(said) ? { quietFrom: '18:00' } : null;
}

/** "6 pm", "18h30", "8 uur": HH:mm, null for what is no time. */
function timeOf([hours, minutes = '00', part = '']: readonly (string | undefined)[]): string | null {
  const isLate = /^p|avond|soir/.test(part) && Number(hours) < 12;
  const hour = Number(hours) + (isLate ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

const textWord =
  /\b(?:text[- ]only|only text|plain text|just text|texte seul\w*|(?:que|seulement) du texte|en texte|texte simple|alleen tekst|enkel tekst|gewone tekst|tekst alleen|screen ?reader|schermlezer|lecteur d'ecran|braille\w*|accessib\w*|toegankelijk\w*)\b|\b(?:no|without|sans|zonder|geen|pas de) (?:the |les |de )?(?:cards?|cartes?|kaarten|kaartjes|buttons?|boutons|knoppen)\b/;
const cardsAgain =
  /\b(?:cards?|cartes?|kaarten|kaartjes) (?:again|back|please|svp|aub|opnieuw|terug|weer)\b|\b(?:with|show|avec|met|toon)(?: \S+)? (?:cards?|cartes?|kaarten)\b/;

const noCards = /\b(?:no|without|sans|zonder|geen|pas de)(?: \S+)? (?:cards?|cartes?|kaarten|kaartjes)\b/;

function textIn(said: string): Wish {
  if (cardsAgain.test(said) && !noCards.test(said)) return { plainText: false };
  if (!textWord.test(said)) return {};
  return {
    plainText: !/\b(?:turn off|switch off|stop|desactive[rz]?|plus de texte|uitschakelen|zet .* uit)\b/.test(
      said,
    ),
  };
}

const useWord =
  /\b(?:analytics?|usage (?:data|statistics)|tracking|track me|statistiques|mesure d'audience|gebruiksgegevens|statistieken|analyse)\b/;

function useIn(said: string): Wish {
  if (!useWord.test(said)) return {};
  if (off.test(said)) return { countsUse: false };
  return on.test(said) ? { countsUse: true } : {};
}

const passwordWord =
  /\b(?:pass ?words?|passwd|pw|pwd|mots? de passe|mdp|code secret|sesame|wacht ?woord(?:en)?|paswoord|inlog ?code|log ?-?in|connecter)\b/;

/** Whether a message is about a password. */
export function saysPassword(text: string): boolean {
  return passwordWord.test(fold(text));
}

const ownDetail =
  /\b(?:my|mon|ma|mijn|m'n)(?: \S+){0,2} (?:e-?mail\w*|mail\w*|courriel|(?:last |sur)?names?|nom|naam|achternaam|phone\w*|tel\w*|mobile|gsm|number|numero|nummer)\b/;
const changed =
  /\b(?:change[dsrz]?|changer|update|correct|new|is now|wrong|modifie[rz]?|nouve(?:au|lle)|corrige[rz]?|est maintenant|wijzig\w*|verander\w*|nieuwe?|aanpassen|klopt niet|is nu)\b/;

/** "My phone number has changed": the desk keeps names, addresses and numbers (G18). */
export function changesOwnDetails(text: string): boolean {
  const said = fold(text);
  return ownDetail.test(said) && changed.test(said) && !passwordWord.test(said);
}

/** Whether what was wanted so far is to stay as it is after all. */
export function takesBack(text: string): boolean {
  return /\b(?:laat maar|toch niet|never ?mind|forget (?:it|that)|laisse[rz]? tomber|finalement non)\b/.test(
    fold(text),
  );
}

const stopping =
  '(?:stop|stoppen|mute|unsubscribe|turn off|switch off|no|no more|arrete[rz]?|coupe[rz]?|desactive[rz]?|pas de|plus (?:de|aucune)|geen)';
const notice =
  "(?:notif\\w*|alert\\w*|(?:telling|informing|messaging|mailing) me|me prevenir|de m'avertir|mails?|e-?mails?|meldingen|berichten|mailtjes)";
/** Close together, so that "stop my order, I got a message" is none. */
const stopsNotices = new RegExp(
  `\\b${stopping}(?: \\S+){0,2} ${notice}\\b|\\b(?:zet|schakel|turn|switch)(?: \\S+){0,3} ${notice}(?: \\S+){0,4} (?:uit|af|off)\\b`,
);
const received = /\b(?:received?|got|get|recu|recois|ontvangen|gekregen|krijg)\b/;

const onlyText =
  /\b(?:text only|only text|just text|texte seul\w*|(?:que|seulement) du texte|alleen tekst|enkel tekst|tekst alleen)\b/;
const printing =
  /\b(?:print\w*|imprim\w*|afdruk\w*|druk\w*|scan\w*|pages?|pagina\w*|cop(?:y|ies|ier\w*|ie\w*)|kopie\w*|out|uit)\b/;
/** More words than these say more than what is to be set. */
const mostWords = { notices: 14, text: 6 };

/** Words that mean settings whatever else they name: "stop telling me about orders", "text only please". */
export function isSettingsCommand(text: string): boolean {
  const said = fold(text).replace(/[’‘]/g, "'");
  const words = said.trim().split(/\s+/).length;
  const asksText = onlyText.test(said) || noCards.test(said) || cardsAgain.test(said);
  if (asksText && words <= mostWords.text && !printing.test(said)) return true;
  return words <= mostWords.notices && stopsNotices.test(said) && !received.test(said);
}

/** Whom the settings are wanted for, when it is somebody else, who has settings of their own; '' otherwise. */
export function wantedFor(text: string): string {
  const found =
    /\b(?:for|pour|voor) ((?:my|mon|ma|mijn|m'n) (?!part|comput|ordi|telefoon|phone|eigen)\p{L}+)/iu.exec(
      text,
    );
  return found?.[1] ?? '';
}

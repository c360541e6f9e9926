import { fold } from '../../understanding/text/fold.ts';
import { readMessage } from '../../understanding/text/message.ts';
import type { AccessDraft, PeopleList } from './users-links.ts';

/** What a message wants done about people; `said`: the words that say who, `password`: what it says of one beside it. */
export type UserWish =
  | { is: 'password' }
  | { is: 'change'; does: AccessDraft['does']; role: AccessDraft['role']; said: string; password: string }
  | { is: 'decision'; decision: 'approved' | 'refused' }
  | { is: 'list'; filter: PeopleList };

const password =
  /\b(?:pass ?words?|passwd|pass ?codes?|pw|pwd|mots? de passe|mdp|code secret|sesame|wacht ?woord(?:en)?|paswoord|inlog ?code)\b/;
const adminWord = /\badmin(?:s|istrators?|istrat(?:eurs?|rices?)|rechten)?\b|\bbeheerders?\b|\bbeheerster\b/;
const plainRole =
  /\b(?:simple|plain|normal|ordinary|standard|regular|just a|gewone?|enkel|basic)s? (?:utilisat(?:eur|rice)|user|gebruik(?:er|ster))|\b(?:utilisat(?:eur|rice)s?|user|gebruik(?:er|ster)) (?:simple|standard|normale?|ordinaire)\b/;
const lessRights =
  /\b(?:demote|downgrade|retrograd\w+|degradeer)\b|\bback to (?:a )?(?:normal|user|plain)|\b(?:no longer|not|isn't|shouldn't|n'est plus|plus|geen|niet (?:meer|langer))(?: \S+){0,4} (?:admin\w*|beheerder)|\b(?:remove|take|retire[rz]?|enleve[rz]?|ote[rz]?|neem|ontneem|haal)(?: \S+){0,5} (?:admin\w*|beheerders?(?:rechten|rol)?)\b/;
const moreRights =
  /\b(?:make|promote|upgrade|turn|pass(?:e[rz]?|ons)|nomme[rz]?|promouvoir|promouvez|met(?:s|tre|tez)|rend(?:s|re|ez)|donne[rz]?|maak|maken|promoveer|bevorder|geef|give|grant|become[s]?|devient|devenir|wordt|worden|as|comme|als|en|should be|must be|needs? to be|doit etre|moet)\b/;
const again =
  /\b(?:re-?activ|re-?enabl|reactiv|heractiv|un-?block|deblo|debloqu|(?:opnieuw|weer|terug) (?:activ|toegang|aan)|wake up|(?:is|are) back|back from|de retour|reviens?|revenue?|rentree? de|is terug|terug (?:van|uit))/;
const invite =
  /\b(?:invit\w*|uitnodig\w*|uitgenodigd|add|ajoute[rz]?|ajout|voeg|toevoegen|onboard|sign (?:\S+ )?up|new (?:user|starter|colleague)|(?:nouve(?:l|au|lle)|nieuwe) (?:utilisat\S*|collegue|compte|gebruiker|collega)|create (?:an? )?(?:user|account)|cree[rz]?|maak een (?:account|gebruiker)|account aanmaken|(?:give|donne[rz]?|geef|geven)(?: \S+){0,4} (?:access|acces|toegang)|(?:access|acces|toegang|account|compte) (?:for|pour|a|voor))\b|\bnodig\b.*\buit\b/;
const remove =
  /\b(?:remove[sd]?|delete|deactivat\w*|disable|revoke|block|kick|lock|cut off|switch (?:\S+ ){0,3}off|shut|close|supprime[rz]?|desactive[rz]?|retire[rz]?|revoque[rz]?|bloque[rz]?|enleve[rz]?|coupe[rz]?|vire[rz]?|verwijder\w*|deactiveer\w*|uitschakelen|blokkeer\w*|intrekken|afsluiten|schrap\w*|has left|left us|leaves|a quitte|est partie?|sont partis|uit dienst)\b|\b(?:trek|schakel|sluit)\b.*\b(?:in|uit|af)\b|\b(?:mag|mogen) (?:weg|dicht|eruit)\b|\b(?:is|zijn) weg\b|\bwerkt (?:hier |bij ons )?niet meer\b/;
const approve =
  /\b(?:approve|accept|let (?:\S+ ){1,3}in|approuve[rz]?|accepte[rz]?|valide[rz]?|autorise[rz]?|goedkeuren|aanvaard\w*|toelaten)\b|\bkeur\b.*\bgoed\b|\blaat\b.*\b(?:toe|binnen)\b/;
const refuse =
  /\b(?:refuse[rz]?|reject|decline|deny|say no|rejete[rz]?|weiger\w*|afwijzen|afkeuren)\b|\bkeur\b.*\baf\b|\bwijs\b.*\baf\b/;
const request =
  /\b(?:requests?|sign-?ups?|registrations?|waiting|pending|demandes?|inscriptions?|en attente|aanvra\w+|aanmelding\w*|verzoek\w*|wacht\w*)\b/;
const question =
  /^(?:(?:and|et|en|so|ok|dis|euh|hm+|say)[ ,]+)*(?:who|whom|whose|which|how many|list|show|see|qui|quels?|quelles?|combien|liste|montre[rz]?|affiche[rz]?|voir|wie|welke|hoeveel|lijst|toon|laat|is|are|did|does|do|est-ce|heeft|hebben|zijn|a-t-)\b/;
const invitedList = /\b(?:invited|invitations?|invites?|invitee?s?|uitgenodigd|uitnodiging\w*)\b/;
const inactiveList =
  /\b(?:deactivated|inactive|disabled|desactive\w*|inactifs?|bloque\w*|uitgeschakeld\w*|gedeactiveerd\w*|inactieve?)\b/;

/** What a message about people wants; a list of them when it names nothing to do. */
export function readUserWish(text: string, email: string | undefined): UserWish {
  if (password.test(fold(text))) return besidePassword(text) ?? { is: 'password' };
  const said = withoutAddress(text, email);
  if (question.test(said) && !/^laat\b.*\b(?:toe|binnen)\b/.test(said)) return listOf(said);
  const change = changeIn(said, email !== undefined);
  if (change !== null) return { is: 'change', ...change, said: text, password: '' };
  if (refuse.test(said)) return { is: 'decision', decision: 'refused' };
  if (approve.test(said)) return { is: 'decision', decision: 'approved' };
  if (email === undefined) return listOf(said);
  return { is: 'change', does: 'invite', role: roleIn(said), said: text, password: '' };
}

function withoutAddress(text: string, email: string | undefined): string {
  const { folded } = readMessage(text);
  return email === undefined ? folded : folded.replace(email.toLowerCase(), ' ');
}

/** "Reset her password and make Alex an admin": the change, and the words before it as those of the password. */
function besidePassword(text: string): UserWish | null {
  const clauses = text.split(/\s*[.;,!?]\s+|\s+(?:and|et|en)\s+/u);
  const last = clauses.findLastIndex((clause) => password.test(fold(clause)));
  const said = clauses.slice(last + 1).join(', ');
  const change = changeIn(fold(said), false);
  return change && { is: 'change', ...change, said, password: clauses.slice(0, last + 1).join(', ') };
}

type Change = Pick<AccessDraft, 'does' | 'role'>;

function changeIn(said: string, hasEmail: boolean): Change | null {
  if (again.test(said)) return toChange('reactivate');
  const isRequest = request.test(said) && (approve.test(said) || refuse.test(said));
  if (isRequest) return null;
  if (hasEmail && (invite.test(said) || !remove.test(said)) && !lessRights.test(said))
    return toChange('invite', roleIn(said));
  if (lessRights.test(said) || (plainRole.test(said) && !invite.test(said))) return toChange('role', 'user');
  if (adminWord.test(said) && moreRights.test(said)) return toChange('role', 'administrator');
  if (remove.test(said)) return toChange('deactivate');
  return invite.test(said) ? toChange('invite', roleIn(said)) : null;
}

function toChange(does: AccessDraft['does'], role: AccessDraft['role'] = 'user'): Change {
  return { does, role };
}

/** The role words name; a user where they name none. */
export function roleIn(said: string): AccessDraft['role'] {
  return adminWord.test(said) && !plainRole.test(said) && !lessRights.test(said) ? 'administrator' : 'user';
}

/** Whether words speak of a role at all. */
export function saysRole(text: string): boolean {
  const { folded } = readMessage(text);
  return adminWord.test(folded) || plainRole.test(folded);
}

function listOf(said: string): UserWish {
  if (adminWord.test(said)) return { is: 'list', filter: 'administrators' };
  if (invitedList.test(said)) return { is: 'list', filter: 'invited' };
  if (inactiveList.test(said)) return { is: 'list', filter: 'inactive' };
  return { is: 'list', filter: request.test(said) ? 'waiting' : 'all' };
}

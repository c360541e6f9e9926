/** Longer messages describe something; what they say is read as a request of its own. */
const maxWords = 10;

const wordings = [
  /(?<!\p{L})(?:est|sont) (?:revenue?s?|de retour)(?!\p{L})/iu,
  /(?<!\p{L})(?:ça|cela|il|elle|problème|panne|bruit|bourrage) (?:recommence|revient|a recommencé)(?!\p{L})/iu,
  /(?<!\p{L})r[eé]?ouv(?:r|erture)/iu,
  /(?<!\p{L})(?:is|zijn) (?:weer )?terug(?!\p{L})/iu,
  /(?<!\p{L})(?:begint (?:weer|opnieuw)|weer (?:hetzelfde|zover)|heropen\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:it|problem|fault|issue|error|noise|jam)(?: is| has|['’]s)? (?:back|come back|came back|returned|started again)(?!\p{L})/iu,
  /(?<!\p{L})(?:happen(?:s|ed|ing) again|re-?open\p{L}*)(?!\p{L})/iu,
];

/** Whether somebody says that something solved is not: "c'est revenu", "het is terug", "it came back". */
export function saysCameBack(text: string): boolean {
  return text.trim().split(/\s+/).length <= maxWords && wordings.some((one) => one.test(text));
}

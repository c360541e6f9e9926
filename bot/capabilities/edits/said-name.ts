const quoted = /["“”„«‘]\s*([^"“”„«»‘’]{1,60}?)\s*["“”»’]/u;

/** Behind the verb, to the end of the sentence: "call it Blue Room", "appelle-la Accueil", "noem hem Onthaal". */
const called =
  /\b(?:call (?:it|her|him|that one)|rename (?:it )?to|appel(?:er|ez|le|lez)[- ](?:l[ae]|ça)|renomm(?:er|ez|e)[- ](?:l[ae] )?en|noem (?:hem|het|haar|die|deze)|hernoem (?:hem|het|haar|die|deze) naar)\s+([^.,;!?\n]{1,60})/iu;

/** The name somebody gives a device: what stands between quotation marks, or behind "call it". Null when there is none. */
export function saidName(text: string): string | null {
  const name = quoted.exec(text)?.[1] ?? called.exec(text)?.[1];
  return name?.trim() ?? null;
}

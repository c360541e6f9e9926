const wordings = [
  "(?<![a-z])(?:sans|pas (?:de |d'|besoin d(?:e |'|es ))|plus besoin d(?:e |'|es |u )|enleve[zr]?|retire[zr]?|laisse[zr]? (?:tomber|de cote)|oublie[zr]?|supprime[zr]?|vire[zr]?|otez|annule[zr]? (?:le|la|les|l')|sauf)(?![a-z])",
  '(?<![a-z])(?:zonder|geen|laat (?:\\w+ )*(?:weg|vallen|maar)|haal (?:\\w+ )*(?:weg|eraf|er af|eruit|er uit)|schrap|(?:\\w+ )*(?:mag|mogen) (?:er )?(?:weg|af|eraf|uit|eruit)|verwijder|vergeet|niet nodig|hoeft niet|hoeven niet)(?![a-z])',
  "(?<![a-z])(?:without|no need for|leave (?:\\w+ )*(?:out|off|away)|drop|skip|forget|remove|take (?:\\w+ )*(?:off|out)|scrap|minus|don'?t need|lose the|not the|except)(?![a-z])",
];
const leaveOut = new RegExp(wordings.join('|'));
const noneOf = /^(?:(?:and|et|en|but|mais|maar|ok|non|nee|no) )*(?:(?:no|geen)(?![a-z])|pas (?:de |d'))/;
const takesBack =
  /(?<![a-z])(?:n'oubliez|n'oublie|don'?t (?:forget|drop|skip|leave)|vergeet (?:\w+ )*niet|laat (?:\w+ )*staan)/;

/** Whether a statement takes what it names off the order: "laat de drum weg", "sans les agrafes", "no staples". */
export function leavesOut(folded: string): boolean {
  if (takesBack.test(folded)) return false;
  return leaveOut.test(folded) || noneOf.test(folded);
}

const before =
  /(?<![a-z])(?:comme (?:la derniere fois|d'habitude|la fois passee|avant)|(?:la )?meme (?:chose|commande)(?: que)?|pareil que|hetzelfde|zelfde als|(?:zoals|gelijk) (?:de )?(?:vorige|laatste|anders|gewoonlijk|altijd)|vorige (?:keer|bestelling)|the (?:same|usual)(?: as| again)?|same (?:as|again|order)|as (?:last time|usual|before)|like last time|repeat (?:the|my|our) (?:last )?order)(?![a-z])/;

/** Whether the last order of the device is wanted again. */
export function wantsLastAgain(folded: string): boolean {
  return before.test(folded);
}

const firstOnly =
  /(?<![a-z])(?:d'abord|pour (?:commencer|l'instant|le moment)|en premier|en attendant|dans un premier temps|eerst|voorlopig|om te beginnen|alvast|first|for now|to start(?: with)?|to begin with|meanwhile|split)(?![a-z])/;

/** Whether less is wanted now and the rest afterwards: "4 noirs et 1 cyan d'abord". */
export function onlyAtFirst(folded: string): boolean {
  return firstOnly.test(folded);
}

/** Words that tell the assistant what to do with what follows, in the three languages. */
const commands: readonly RegExp[] = [
  /^(?:(?:et|oui|ok|non|alors|aussi)[ ,]+)*(?:r?ajoute[zr]?|mett?e[zr]|mets|not(?:e|ez|er)|pr[ée]cise[zr]?|dites|dis)(?:[- ](?:leur|lui|y))?(?: (?:aussi|bien|encore|en plus|l[aà]|dedans))*(?: qu(?:e |['’])| ?: ?|, )/iu,
  /^(?:(?:en|ja|ok|nee|ook)[ ,]+)*(?:zet|voeg|noteer|vermeld|schrijf|zeg)(?: (?:er|daar|hen|ze|hun))?(?: ?(?:ook|nog|maar|even))*(?: ?(?:bij|toe|aan toe|erbij|eraan toe))?(?: dat |[ ,]*: ?|, en (?:zet erbij )?dat )/iu,
  /^(?:(?:and|yes|ok|no|also|please)[ ,]+)*(?:add|note|mention|put|write|tell them|say)(?: (?:also|to it|in|down|on it))*(?: that | ?: ?|, )/iu,
];

/** What is left has to say something. */
const fewest = 2;

/**
 * What is to be written down, without the words that ask for it: "add that it blocks us" is "it blocks us". A text that
 * is all there is stays as it is.
 */
export function withoutCommand(text: string): string {
  const command = commands.find((one) => one.test(text.trim()));
  const rest = command === undefined ? text : text.trim().replace(command, '').trim();
  return rest.split(/\s+/).length < fewest ? text : rest;
}

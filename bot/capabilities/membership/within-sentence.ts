/** A label as it stands within a sentence: "Business invoice" becomes "business invoice", "VAT certificate" stays. */
export function withinSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

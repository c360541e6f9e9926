/**
 * Every expected "no", with what the person can do about it. The text of each is `refusal.<code>` in the
 * catalogues; a code without a text does not compile.
 */
export const refusalCodes = [
  /** Unknown or foreign, which must look the same (never hint at another company's data). */
  'case-not-found',
  'device-not-found',
  'order-not-found',
  'approval-not-found',
  /** The role does not allow it (G5, G8); an administrator can. */
  'not-allowed',
  /** Somebody else was faster; the decision stands. */
  'already-decided',
  'case-closed',
  /** Somebody recorded a higher reading while the form was open (F8). */
  'reading-lower-now',
  'no-readings-given',
  /** The device orders its supplies by itself (F23, G46). */
  'device-orders-itself',
  'device-replenished',
  /** The device is being removed (X57). */
  'device-leaving',
  'item-not-compatible',
  /** Dealers may not order waste containers for their clients (F25). */
  'item-not-for-dealers',
  'nothing-ordered',
  'quantity-out-of-range',
  /** More cartons than priority shipping takes (X30). */
  'too-many-for-priority',
  /** Priority shipping costs money and needs a yes (X32). */
  'priority-consent-missing',
  /** Staples ordered by a dealer are billed (F26). */
  'billable-consent-missing',
  'own-request',
  /** An order needs an approval and the account has nobody who could give it. */
  'no-approver',
  /** What was sent before: unknown and foreign look the same. */
  'sent-not-found',
  /** A shipping address, unknown or of another account. */
  'site-not-found',
  /** A serial number and a postal code that together are no device to be added: unknown, of others and mistyped alike (X7, X8). */
  'claim-failed',
  /** Too many of them in a day: numbers are not to be tried out. */
  'claim-limit',
  /** What needs an administrator's agreement (G8), in an account that has none. */
  'no-administrator',
  /** Taking back what was sent (P4): only its sender, and only until somebody acted on it. */
  'sent-by-another',
  'withdrawn-already',
  'order-approved-first',
  'order-rejected-first',
  'order-sent-on',
  'case-handled',
  'reading-superseded',
  'comment-too-old',
  'nothing-corrected',
  /** Those asked were reminded less than an hour ago. */
  'reminded-lately',
  /** It was withdrawn before somebody decided about it. */
  'request-withdrawn',
  /** Larger than what is kept and handed out (F46). */
  'file-too-large',
  /** More pictures and files than a case takes. */
  'case-files-full',
  /** The professional membership: what a level, a product or a sign-up still needs (C8-C23). */
  'member-account-missing',
  'tier-out-of-reach',
  'tier-already-yours',
  'terms-not-accepted',
  'product-registered-already',
  'product-not-found',
  'nothing-to-migrate',
  /** Changing somebody's access (F56, F57): unknown and foreign look the same. */
  'person-not-found',
  'own-access',
  'last-administrator',
  'person-known',
  'person-inactive',
  'role-already',
  'person-active-already',
  'person-inactive-already',
  /** What somebody asks for is decided already, is another company's, or was never asked. */
  'access-request-gone',
  'access-request-decided',
  'access-without-address',
  /** The address of a contact is on the list already (F30). */
  'contact-known',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

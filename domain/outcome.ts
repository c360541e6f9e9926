import type { RefusalCode } from './refusals.ts';

/**
 * An expected "no": which rule, the figures it speaks of, and nothing else. Its text is `refusal.<code>`;
 * the ways out are added where it is shown, since they depend on what this person may do.
 */
export type Refusal = { code: RefusalCode; args: Readonly<Record<string, RefusalFact>> };

/** What a refusal speaks of: a name or a figure, an amount of money, a day. How it reads is the reader's language's affair. */
export type RefusalFact = string | number | Money | Date;
export type Money = { cents: number; currency: string };

/** What an operation led to. Bugs throw; a rule that says no is a value. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** The operation went through. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A rule says no. */
export function refuse(code: RefusalCode, args: Refusal['args'] = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, args } };
}

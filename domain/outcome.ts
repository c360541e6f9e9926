import type { RefusalCode } from './refusals.ts';

/**
 * An expected "no": which rule, the figures it speaks of, and nothing else. Its text is `refusal.<code>`;
 * the ways out are added where it is shown, since they depend on what this person may do.
 */
export type Refusal = { code: RefusalCode; args: Record<string, string | number> };

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

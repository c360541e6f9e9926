import { z } from 'zod';
import { buttonPayload, type CardAction, type Json } from '../../cards/views/card-view.ts';

/**
 * A button and what answers it, declared once: its name and what it carries. Cards make buttons of it, a capability or
 * a flow says what it does, and the compiler holds both to the same payload.
 */
export type Link<P> = { name: string; payload: z.ZodType<P> };

/** A list on show, by the link that shows it again: what "as a PDF" refers to. */
export const listed = z.object({ action: z.string(), payload: buttonPayload });
export type Listed = z.infer<typeof listed>;

/** A button that needs no draft, such as `check-case.open`. */
export function action<P = Record<string, never>>(
  name: `${string}.${string}`,
  payload: z.ZodType<P> = nothing as z.ZodType as z.ZodType<P>,
): Link<P> {
  return { name, payload };
}

/** One of a flow's own buttons; it carries the draft as well. */
export function click<P = Record<string, never>>(
  name: string,
  payload: z.ZodType<P> = nothing as z.ZodType as z.ZodType<P>,
): Link<P> {
  return { name, payload };
}

const nothing = z.object({});

/** The way into a capability that fills something in; `draft` is what may be known of it beforehand. */
export type Beginning<D> = { capability: string; draft: z.ZodType<D> };

/** Declares the way into a flow, beside its draft, so that others can lead there without knowing the rest of it. */
export function beginning<D>(capability: string, draft: z.ZodType<D>): Beginning<D> {
  return { capability, draft };
}

type Style = CardAction['style'];

/** A button that leads to an action. */
export function linkTo<P extends object>(
  link: Link<P>,
  title: string,
  payload: NoInfer<P>,
  style: Style = 'default',
): CardAction {
  return { title, action: link.name, payload: payload as Record<string, Json>, style };
}

/**
 * A button that begins a flow with what is known already. Much is known at times; the engine then keeps it and lets the
 * button carry its id (`prepareDrafts`), so nothing a person said is ever cut to fit into a button.
 */
export function beginOf<D extends object>(
  to: Beginning<D>,
  title: string,
  given: Partial<NoInfer<D>> = {},
  style: Style = 'default',
): CardAction {
  const payload = Object.keys(given).length === 0 ? {} : { given: given as Record<string, Json> };
  return { title, action: `${to.capability}.begin`, payload, style };
}

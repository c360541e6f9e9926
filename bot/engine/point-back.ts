import type { Slots } from '../understanding/types.ts';
import type { Utterance } from './capability.ts';
import { loadDraft } from './drafts.ts';
import { pressButton } from './handle-click.ts';
import type { Registry } from './registry.ts';
import type { Recalled } from './spoken-of.ts';
import { type Handled, saidFirst, say, storeOf, type TurnState } from './turn-state.ts';

/** More words than this describe something of their own. */
const fewWords = 8;

/** Lists are asked for by these, not the one thing that was spoken of. */
const several =
  /(?<!\p{L})(?:dossiers|demandes|tickets|cas|commandes|requêtes|mes|nos|tous|toutes|ouverts?|cases|requests|orders|my|our|all|open|meldingen|aanvragen|bestellingen|mijn|onze|alle)(?!\p{L})/iu;

/** Whether a message speaks of no device, case, order or figure of its own. */
export function namesNothing(slots: Slots): boolean {
  const { language: _language, urgency: _urgency, fault: _fault, ...named } = slots;
  return Object.keys(named).length === 0;
}

/** "How far is it?", "what exactly went out?": a question about how things stand that names nothing. */
export function pointsBack({ text, understanding: { slots } }: Utterance): boolean {
  return namesNothing(slots) && text.trim().split(/\s+/).length <= fewWords && !several.test(text);
}

/** A device in words that are understood as nothing: one of those that the last thing sent was about. */
const unsure = 0.5;

/** "Did the one at reception go too?": the same of one of several devices that something was just sent about. */
export function asksOfOneSent({ text, recalled, understanding: { slots, confidence } }: Utterance): boolean {
  const { device, ...rest } = slots;
  const isShort = text.trim().split(/\s+/).length <= fewWords;
  return (
    recalled?.done !== undefined &&
    device !== undefined &&
    confidence < unsure &&
    isShort &&
    namesNothing(rest)
  );
}

/**
 * Answers it from the record: what was sent last, as it was confirmed then, or the case or order spoken of last as it is
 * now. null when nothing was.
 */
export async function shownAgain(
  state: TurnState,
  registry: Registry,
  recalled: Recalled | undefined,
): Promise<Handled | null> {
  const { done } = recalled ?? {};
  const spoken = latest(recalled);
  const { t } = state.scene;
  if (spoken?.open && (done === undefined || spoken.at >= done.at)) {
    const isSent = done !== undefined && spoken.at.getTime() === done.at.getTime();
    const shown = await pressButton(state, registry, spoken.open);
    return saidFirst(shown, {
      kind: 'text',
      text: t.text(isSent ? 'engine.recalled.sent' : 'engine.recalled.shown'),
    });
  }
  const draft = done === undefined ? null : await loadDraft(storeOf(state), done.draftId);
  if (draft?.status !== 'done' || !draft.outcome?.length) return null;
  return saidFirst(say(state, ...draft.outcome), { kind: 'text', text: t.text('engine.recalled.sent') });
}

/** The case or the order, whichever was spoken of last. */
function latest({ case: spoken, order }: Recalled = {}) {
  if (spoken === undefined || order === undefined) return spoken ?? order;
  return order.at > spoken.at ? order : spoken;
}

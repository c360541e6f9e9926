import type { Utterance } from './capability.ts';
import { loadDraft } from './drafts.ts';
import { pressButton } from './handle-click.ts';
import type { Registry } from './registry.ts';
import type { Recalled } from './spoken-of.ts';
import { type Handled, say, storeOf, type TurnState } from './turn-state.ts';

/** More words than this describe something of their own. */
const fewWords = 8;

/** Lists are asked for by these, not the one thing that was spoken of. */
const several =
  /(?<!\p{L})(?:dossiers|demandes|tickets|cas|commandes|requêtes|mes|nos|tous|toutes|ouverts?|cases|requests|orders|my|our|all|open|meldingen|aanvragen|bestellingen|mijn|onze|alle)(?!\p{L})/iu;

/** "How far is it?", "what exactly went out?": a question about how things stand that names nothing. */
export function pointsBack({ text, understanding: { slots } }: Utterance): boolean {
  const names = Object.keys(slots).some(
    (slot) => slot !== 'urgency' && slot !== 'language' && slot !== 'fault',
  );
  return !names && text.trim().split(/\s+/).length <= fewWords && !several.test(text);
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
    return introduced(shown, t.text(isSent ? 'engine.recalled.sent' : 'engine.recalled.shown'));
  }
  const draft = done === undefined ? null : await loadDraft(storeOf(state), done.draftId);
  if (draft?.status !== 'done' || !draft.outcome?.length) return null;
  return introduced(say(state, ...draft.outcome), t.text('engine.recalled.sent'));
}

/** The case or the order, whichever was spoken of last. */
function latest({ case: spoken, order }: Recalled = {}) {
  if (spoken === undefined || order === undefined) return spoken ?? order;
  return order.at > spoken.at ? order : spoken;
}

function introduced(handled: Handled, text: string): Handled {
  const replies = [{ kind: 'text', text } as const, ...handled.answer.replies];
  return { ...handled, answer: { ...handled.answer, replies } };
}

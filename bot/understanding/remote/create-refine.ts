import type { Context, Understand, Understanding } from '../types.ts';
import { askModel, type ModelSettings } from './ask-model.ts';
import type { ModelAnswer } from './model-answer.ts';

type Warn = (detail: object, message: string) => void;
type Refine = (text: string, context: Context, local: Understanding) => Promise<Understanding>;

/** A model's figures are not calibrated: never more certain than this. */
const mostConfidence = 0.9;

/**
 * Asks a language model about messages whose local reading is unsure. Its answer replaces the intent, and names the
 * device when the local reading found none; facts, language and dialogue act stay those found locally. Without a
 * usable answer the local reading stands, and a warning without the text is logged. Never rejects.
 */
export function createRefine(settings: ModelSettings, understand: Understand, warn: Warn): Refine {
  return async (text, context, local) => {
    const asked = await askModel(settings, text, context.fleet);
    if (asked.ok)
      return refined(
        asked.answer,
        local,
        understand(text, { ...context, open: asked.answer.intent }),
        context,
      );
    const { ok: _ok, ...detail } = asked;
    warn(detail, 'the language model gave no usable answer');
    return local;
  };
}

/** `facts` is the local reading with the model's intent expected: its facts are looked for too. */
function refined(
  answer: ModelAnswer,
  local: Understanding,
  facts: Understanding,
  { fleet }: Context,
): Understanding {
  const { intent, confidence, alternatives, device } = answer;
  const meant = fleet.find(({ serial }) => serial === device);
  const named = meant && facts.slots.device === undefined;
  const others = [...alternatives, ...local.alternatives, local].filter((one) => one.intent !== intent);
  const distinct = others.filter(({ intent: id }, at) => others.findIndex((one) => one.intent === id) === at);
  return {
    ...local,
    intent,
    confidence: Math.min(confidence, mostConfidence),
    alternatives: distinct.map((one) => ({
      intent: one.intent,
      confidence: Math.min(one.confidence, confidence),
    })),
    slots: named
      ? { ...facts.slots, device: { text: meant.serial, by: 'other', candidates: [meant.id] } }
      : facts.slots,
  };
}

import { z } from 'zod';
import type { NotThat } from '../../cards/views/card-view.ts';
import { type CapabilityId, capabilityIds } from '../understanding/intents.ts';
import type { Capability, Utterance } from './capability.ts';
import { cancelDraft, findDraft } from './flow/click-flow.ts';
import { action, linkTo } from './links.ts';
import { mayUse, type Registry } from './registry.ts';
import { likeliest, type Thresholds } from './route.ts';
import { startUnderstood } from './start-understood.ts';
import type { Reply } from './turn.ts';
import type { Handled, TurnState } from './turn-state.ts';

/** How many other meanings stand below what was begun. */
const maxOthers = 2;

/** The same words, begun as something else; `draft` is what was begun by mistake. */
export const beginInstead = action(
  'engine.instead',
  z.object({
    capability: z.enum(capabilityIds),
    text: z.string(),
    draft: z.uuid().nullable().default(null),
  }),
);

/** Something a message may mean, and the capability that takes it. */
type Meaning = { id: CapabilityId; capability: Capability };

/** What a message may mean that has something to offer, the likeliest first; what takes all that is not built once. */
export function meaningsOf(registry: Registry, { understanding }: Utterance): Meaning[] {
  const found = likeliest(understanding).flatMap((id): Meaning[] => {
    const capability = registry.find(id) ?? registry.find(registry.fallback ?? '');
    return capability === undefined || capability.menu === null ? [] : [{ id, capability }];
  });
  return found.filter(({ capability }, at) => found.findIndex((one) => one.capability === capability) === at);
}

type Doubted = { registry: Registry; thresholds: Thresholds; utterance: Utterance };

/** Below what was begun from a message that is not sure: what else it may have meant, to be begun with the same words. */
export function withOthers(
  state: TurnState,
  { registry, thresholds, utterance }: Doubted,
  begun: Capability | undefined,
  handled: Handled,
): Handled {
  const role = state.scene.actor?.role ?? 'unknown';
  if (utterance.understanding.confidence >= thresholds.sure) return handled;
  const others = meaningsOf(registry, utterance).filter(
    ({ capability }) => capability !== begun && mayUse(capability, role),
  );
  return beside(state, handled, { meanings: others.slice(0, maxOthers), text: utterance.text });
}

/** The answer with these meanings below its last card. */
export function beside(
  { scene: { t } }: TurnState,
  handled: Handled,
  { meanings, text }: { meanings: readonly Meaning[]; text: string },
): Handled {
  const draft = handled.draftId ?? null;
  const actions = meanings.map(({ id, capability: { menu } }) =>
    linkTo(beginInstead, menu === null ? id : t.text(menu.title), { capability: id, text, draft }),
  );
  const last = handled.answer.replies.at(-1);
  if (actions.length === 0 || last === undefined) return handled;
  const replies = [
    ...handled.answer.replies.slice(0, -1),
    withRow(last, { text: t.text('engine.notThat'), actions }),
  ];
  return { ...handled, answer: { ...handled.answer, replies } };
}

function withRow(reply: Reply, notThat: NotThat): Reply {
  if (reply.kind === 'card') return { ...reply, card: { ...reply.card, notThat } };
  if (reply.kind !== 'form') return reply;
  const { form, summary } = reply;
  return { ...reply, form: { ...form, notThat }, summary: { ...summary, notThat } };
}

/** The click on one of them: what was begun by mistake is closed, unless it was sent, and the words begin the other. */
export async function instead(
  state: TurnState,
  registry: Registry,
  { capability, text, draft }: z.output<typeof beginInstead.payload>,
): Promise<Handled> {
  const found = draft === null ? null : await findDraft(state, registry, draft);
  if (found !== null && 'handled' in found) return found.handled;
  const closed = found === null ? state.session : (await cancelDraft(state, found.running)).session;
  const utterance = await state.understand(text);
  return startUnderstood({ ...state, session: closed }, registry, utterance, capability);
}

import type { CardAction } from '../../cards/views/card-view.ts';
import type { CapabilityId } from '../understanding/intents.ts';
import type { Audience, Capability } from './capability.ts';
import { linkTo } from './links.ts';
import { mayUse, type Registry } from './registry.ts';
import { chooseIntent, helpButton, notice } from './replies.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

/** After this many messages that were not understood, a person is offered. */
const missesBeforePerson = 2;

/**
 * Asks which of the likely things was meant; the message is kept, so that nothing has to be typed again. `even` is offered
 * although this person may not use it: they learn so when that is what they meant.
 */
export function offerChoices(
  state: TurnState,
  registry: Registry,
  text: string,
  options: readonly CapabilityId[],
  even?: Capability,
): Handled {
  const offered = whoTake(registry, options).filter(
    (one) => one === even || isOffered(one, audienceOf(state)),
  );
  if (offered.length === 0) return offerHelp(state, registry, text);
  const { t } = state.scene;
  // One choice is no choice, and the one that takes anything is none either.
  const more =
    offered.filter(({ id }) => id !== registry.fallback).length > 1 ? [] : [helpButton(state.scene.t)];
  const person = offered.some(({ id }) => id === registry.handOff) ? [] : personAfterMisses(state, registry);
  const actions = [...offered.map((one) => choice(state, one)), ...more, ...person];
  const title = t.text('engine.choose.intent');
  return {
    answer: {
      replies: [notice(title, t.text('engine.notUnderstood.text'), actions)],
      asks: {
        id: 'which-meaning',
        kind: 'which-device',
        text: title,
        options: actions.map((click) => ({ label: click.title, click })),
      },
    },
    session: { ...state.session, pending: text },
  };
}

/** Nothing was understood: says so, and shows what can be asked. */
export function offerHelp(state: TurnState, registry: Registry, text: string): Handled {
  const { t } = state.scene;
  if (text.trim() === '')
    return say(
      state,
      notice(t.text('engine.empty.title'), t.text('engine.empty.text'), [helpButton(state.scene.t)]),
    );
  const actions = [helpButton(state.scene.t), ...personAfterMisses(state, registry)];
  const kept = { ...state, session: { ...state.session, pending: text } };
  return say(
    kept,
    notice(t.text('engine.notUnderstood.title'), t.text('engine.notUnderstood.text'), actions),
  );
}

/** Each once; the one that takes what no other does stands for all that have no capability of their own here. */
function whoTake(registry: Registry, ids: readonly CapabilityId[]): Capability[] {
  const found = ids.map((id) => registry.find(id) ?? registry.find(registry.fallback ?? ''));
  return [...new Set(found.filter((one) => one !== undefined))];
}

function isOffered(capability: Capability, audience: Audience): boolean {
  return capability.menu !== null && mayUse(capability, audience);
}

function audienceOf(state: TurnState): Audience {
  return state.scene.actor?.role ?? 'unknown';
}

function choice(state: TurnState, capability: Capability): CardAction {
  const title = capability.menu ? state.scene.t.text(capability.menu.title) : capability.id;
  return linkTo(chooseIntent, title, { capability: capability.id });
}

/** After two misses a person is offered. */
function personAfterMisses(state: TurnState, registry: Registry): CardAction[] {
  return state.session.misses < missesBeforePerson ? [] : personButton(state, registry);
}

/** The way to a person; none where nobody is there for it. */
export function personButton(state: TurnState, registry: Registry): CardAction[] {
  const { handOff } = registry;
  return handOff === null
    ? []
    : [linkTo(chooseIntent, state.scene.t.text('engine.contactSupport'), { capability: handOff })];
}

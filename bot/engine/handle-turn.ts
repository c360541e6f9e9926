import type { Tx } from '../../prisma/client.ts';
import { answerLike } from './answer-standing.ts';
import { apologise } from './apologise.ts';
import { withLeftNamed } from './beside-words.ts';
import type { Utterance } from './capability.ts';
import type { EngineDeps } from './engine-deps.ts';
import { DraftNotLoaded } from './flow/click-flow.ts';
import { handleClick } from './handle-click.ts';
import { handleSubmit } from './handle-submit.ts';
import { handleText } from './handle-text.ts';
import { notTwice } from './not-twice.ts';
import { offerResume } from './offer-resume.ts';
import { type OpenedTurn, openTurn, waitForOthers } from './open-turn.ts';
import { type Opinions, withOpinions } from './opinions.ts';
import { earlierAnswer, markDelivered } from './outbox.ts';
import { type Prepared, prepareTurn } from './prepare-turn.ts';
import { publish } from './publish.ts';
import { type Examined, examine } from './received/examine.ts';
import { rememberQuestion, rememberSpoken } from './remember.ts';
import { SessionConflict, saveSession } from './session.ts';
import { storable } from './storable.ts';
import { takeUpQueue } from './take-up-queue.ts';
import type { Engine, Turn, TurnResult } from './turn.ts';
import type { Handled, TurnState } from './turn-state.ts';
import { showHome, welcome } from './welcome.ts';
import { rememberAddress } from './who.ts';
import { withoutBankNumbers } from './without-bank-numbers.ts';

/** How often a turn is tried again when another one of the same conversation was faster. */
const attempts = 5;
const transactionLimits = { maxWait: 10_000, timeout: 15_000 };

/**
 * The engine: a turn, its effects and its answers in one transaction. A bug becomes an apology with a reference;
 * only a database that cannot be reached throws, so that the event is not acknowledged and comes again.
 */
export function createEngine(deps: EngineDeps): Engine {
  return {
    handle: (turn) => handleWithBoundary(deps, withoutBankNumbers(storable(turn))),
    delivered: (id, message) => markDelivered(deps.db, id, message, deps.clock.now()),
  };
}

async function handleWithBoundary(deps: EngineDeps, turn: Turn): Promise<TurnResult> {
  try {
    // Looked at once, however often the turn is tried, and while nothing is locked.
    const examined = await examine(turn);
    return await withOpinions((opinions) =>
      tryAgainOnConflict((isAgain) =>
        deps.db.$transaction(async (db) => {
          if (isAgain) await waitForOthers(db, turn);
          return handleIn(deps, db, turn, { opinions, examined });
        }, transactionLimits),
      ),
    );
  } catch (error) {
    return tryAgainOnConflict(() => apologise(deps, turn, error));
  }
}

async function tryAgainOnConflict<T>(run: (isAgain: boolean) => Promise<T>): Promise<T> {
  for (let left = attempts; ; left -= 1) {
    try {
      return await run(left < attempts);
    } catch (error) {
      if (!isConflict(error) || left <= 1) throw error;
    }
  }
}

/**
 * P2034 is Prisma's write conflict or deadlock, P2002 a row that another turn wrote at the same moment (two clicks on
 * "watch"): the next attempt sees what the other one did.
 */
const conflictCodes = new Set<unknown>(['P2034', 'P2002']);

function isConflict(error: unknown): boolean {
  if (error instanceof DraftNotLoaded) return isConflict(error.cause);
  return error instanceof SessionConflict || conflictCodes.has((error as { code?: unknown } | null)?.code);
}

type Beforehand = { opinions: Opinions; examined: Examined };

async function handleIn(deps: EngineDeps, db: Tx, turn: Turn, known: Beforehand): Promise<TurnResult> {
  const opened = await openTurn(db, deps.log, turn);
  if (!opened.first) return { duplicate: true, outgoing: await earlierAnswer(db, deps, turn) };
  const prepared = await prepareTurn(deps, db, turn, opened, known);
  const dispatched = await dispatch(deps, prepared, turn);
  const settled = await takeUpQueue(prepared.state, deps, dispatched);
  const offered = await offerResume(prepared.state, deps.registry, settled);
  const remembered = rememberSpoken(rememberQuestion(prepared.state, offered), prepared.state.scene.now);
  const handled = notTwice(prepared.state, deps.registry, remembered);
  return { duplicate: false, outgoing: await conclude(deps, db, { turn, opened, prepared, handled }) };
}

async function dispatch(deps: EngineDeps, { state, utterance }: Prepared, turn: Turn): Promise<Handled> {
  switch (turn.kind) {
    case 'text':
      return answerText(deps, state, utterance ?? (await state.understand(turn.text)));
    case 'action':
      return handleClick(state, deps.registry, turn);
    case 'submit':
      return handleSubmit(state, deps.registry, turn);
    case 'like':
      return answerLike(state, deps.registry, turn.message.messageId);
    case 'installed':
      return welcome(state, deps.registry);
    case 'home':
      return showHome(state, deps.registry);
  }
}

async function answerText(deps: EngineDeps, state: TurnState, utterance: Utterance): Promise<Handled> {
  const { registry, thresholds } = deps;
  return withLeftNamed(state, utterance, await handleText(state, { registry, thresholds, utterance }));
}

type Turned = { turn: Turn; opened: OpenedTurn; prepared: Prepared; handled: Handled };

/** Writes down what the turn led to: the session, where to reach the person, and everything that is to be said. */
async function conclude(deps: EngineDeps, db: Tx, { turn, opened, prepared, handled }: Turned) {
  const { scene } = prepared.state;
  const language = handled.answer.language ?? scene.language;
  const listed = handled.answer.listed ?? handled.session.listed;
  const kept = turn.kind === 'home' ? opened.session.data : { ...handled.session, language, listed };
  await saveSession(db, opened.session, kept, scene.now);
  if (opened.person) await rememberAddress(db, opened.person, turn, language);
  return publish(deps, db, {
    turn,
    owner: prepared.state.owner,
    handled,
    language,
    asText: handled.answer.asText ?? prepared.state.asText,
    personId: opened.person?.personId ?? null,
    now: scene.now,
  });
}

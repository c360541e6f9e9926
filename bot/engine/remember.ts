import { question, type Standing } from './question.ts';
import type { Handled, TurnState } from './turn-state.ts';

/** What is asked after a turn: the new question, or the one before while its draft is open, which then is out of view. */
export function rememberQuestion({ scene }: TurnState, handled: Handled): Handled {
  return { ...handled, session: { ...handled.session, standing: standingAfter(handled, scene.now) } };
}

function standingAfter({ asks, answer, session }: Handled, now: Date): Standing | null {
  const fresh = answer.asks ?? asks;
  if (fresh !== undefined) {
    const draftId = answer.asks === undefined ? session.draft : null;
    return { question: question.parse(fresh), draftId, inView: true, askedAt: now };
  }
  const { standing } = session;
  if (standing === null || answer.replies.length === 0) return standing;
  const isGone = standing.draftId === null || standing.draftId !== session.draft;
  return isGone ? null : { ...standing, inView: false };
}

/** Keeps what a turn was about; what it did not speak of stays as it was. */
export function rememberSpoken(handled: Handled, now: Date): Handled {
  const about = { ...handled.about, ...handled.answer.about };
  const { session, done, answer } = handled;
  const last = done ? { ...done, at: now } : answer.takesBack ? null : session.spokenOf.done;
  const fresh = Object.fromEntries(Object.entries(about).map(([topic, one]) => [topic, { ...one, at: now }]));
  const spoken = { ...session.spokenOf, ...fresh, done: last };
  return { ...handled, session: { ...session, spokenOf: spoken } };
}

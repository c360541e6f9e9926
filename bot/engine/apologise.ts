import { textsFor } from '../../cards/texts/texts.ts';
import { describeError } from './describe-error.ts';
import type { EngineDeps } from './engine-deps.ts';
import { DraftNotLoaded } from './flow/click-flow.ts';
import { withoutDraft } from './flow/run-flow.ts';
import { openTurn } from './open-turn.ts';
import { earlierAnswer, inlineGraceMs, writeOutgoing } from './outbox.ts';
import { notice } from './replies.ts';
import { saveSession } from './session.ts';
import type { Turn, TurnResult } from './turn.ts';
import { expectedLanguage, ownerOf } from './who.ts';

/**
 * The one boundary for bugs: nothing of the turn was kept; the person is told so with a reference, and the log has
 * the detail under it. A draft that does not load is let go of, or it would fail every later message; its card still
 * leads to it. Throws when the database cannot be reached either.
 */
export async function apologise(deps: EngineDeps, turn: Turn, error: unknown): Promise<TurnResult> {
  const lost = error instanceof DraftNotLoaded ? error : null;
  const reference = deps.ids.next().slice(-8).toUpperCase();
  deps.log.error(
    { reference, channel: turn.channel, kind: turn.kind, error: describeError(lost?.cause ?? error) },
    'a turn failed',
  );
  return deps.db.$transaction(async (db) => {
    const { first, session, person } = await openTurn(db, deps.log, turn);
    if (!first) return { duplicate: true, outgoing: await earlierAnswer(db, deps, turn) };
    if (lost) await saveSession(db, session, withoutDraft(session.data, lost.draftId), turn.receivedAt);
    const language = expectedLanguage(session.data.language, person?.language ?? null, turn.sender.locale);
    const t = textsFor(language);
    const reply = notice(t.text('engine.apology.title'), t.text('engine.apology.text', { reference }));
    const times = { now: turn.receivedAt, dueAt: new Date(turn.receivedAt.getTime() + inlineGraceMs) };
    const { channel, key, conversation } = turn;
    const common = {
      turnKey: key,
      channel,
      personId: person?.personId ?? null,
      address: conversation.address,
    };
    const outgoing = await writeOutgoing(
      db,
      deps.ids,
      [
        {
          ...common,
          owner: ownerOf({ channel, ...turn.sender }),
          subject: null,
          language,
          reply,
          replaces: null,
        },
      ],
      times,
    );
    return { duplicate: false, outgoing };
  });
}

import { textsFor } from '../../cards/texts/texts.ts';
import { describeError } from './describe-error.ts';
import type { EngineDeps } from './engine-deps.ts';
import { openTurn } from './open-turn.ts';
import { earlierAnswer, inlineGraceMs, writeOutgoing } from './outbox.ts';
import { notice } from './replies.ts';
import type { Turn, TurnResult } from './turn.ts';
import { expectedLanguage, ownerOf } from './who.ts';

/**
 * The one boundary for bugs: nothing of the turn was kept; the person is told so with a reference, and the log has
 * the detail under it. Throws when the database cannot be reached either.
 */
export async function apologise(deps: EngineDeps, turn: Turn, error: unknown): Promise<TurnResult> {
  const reference = deps.ids.next().slice(-8).toUpperCase();
  deps.log.error(
    { reference, channel: turn.channel, kind: turn.kind, error: describeError(error) },
    'a turn failed',
  );
  return deps.db.$transaction(async (db) => {
    const { first, session, person } = await openTurn(db, turn);
    if (!first) return { duplicate: true, outgoing: await earlierAnswer(db, turn.channel, turn.key) };
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

import type { TurnContext } from 'botbuilder';
import { textsFor } from '../../../../cards/texts/texts.ts';
import type { Turn } from '../../../engine/turn.ts';
import { fetchReceived } from '../files/fetch-received.ts';
import { filesIn } from '../hear/attached.ts';
import type { TeamsActivity } from '../parse-activity.ts';
import { toTurn } from '../to-turn.ts';
import { answerClick } from './answer-click.ts';
import { answerConsent } from './answer-consent.ts';
import { answerMessage } from './answer-message.ts';
import type { Tools } from './answering.ts';
import { errorAnswer } from './card-answer.ts';
import { respond } from './invoke-response.ts';
import { languageOf } from './language-of.ts';

/** Answers one authenticated activity; an invoke always gets a response. */
export async function answer(tools: Tools, context: TurnContext, activity: TeamsActivity): Promise<void> {
  if (activity.type === 'invoke' && activity.name === 'fileConsent/invoke')
    return answerConsent(tools, { context, activity });
  const heard = toTurn(activity, tools.clock.now());
  if ('turn' in heard) {
    const turn = await withFiles(tools, context, activity, heard.turn);
    const occasion = { context, activity, turn };
    return activity.type === 'invoke' ? answerClick(tools, occasion) : answerMessage(tools, occasion);
  }
  tools.log.debug({ activity: activity.id, why: heard.ignored }, 'an activity was ignored');
  if (activity.type === 'invoke') await decline(context, activity);
}

/** A message with the pictures and files that came with it. */
async function withFiles(
  tools: Tools,
  context: TurnContext,
  activity: TeamsActivity,
  turn: Turn,
): Promise<Turn> {
  const attached = turn.kind === 'text' && !turn.isEdit ? filesIn(activity) : [];
  if (turn.kind !== 'text' || attached.length === 0) return turn;
  return { ...turn, files: await fetchReceived({ ...tools, context }, attached) };
}

/** A card action of none of our cards, or none by a person, leaves the card as it is; other invokes are not implemented. */
async function decline(context: TurnContext, activity: TeamsActivity): Promise<void> {
  if (activity.name !== 'adaptiveCard/action') return respond(context, 501);
  const t = textsFor(languageOf(activity));
  await respond(context, 200, errorAnswer(400, 'BadRequest', t.text('engine.outdated.text')));
}

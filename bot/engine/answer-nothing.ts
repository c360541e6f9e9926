import type { AnswerMeaning } from '../understanding/answers/questions.ts';
import type { Utterance } from './capability.ts';
import { pointsBack, shownAgain } from './point-back.ts';
import type { Registry } from './registry.ts';
import { answerComplaint } from './small-talk.ts';
import { startCapability } from './start-capability.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';
import { varied } from './varied.ts';

/** A short word is one, and no request, from here on; a request this sure is one all the same. */
const sureWord = 0.8;
const sureRequest = 0.8;
const sureQuestion = 0.65;

/**
 * A short word while nothing is asked: a thank-you, a complaint, an "ok" are answered in one line, as a colleague
 * would, and begin nothing. null for all else.
 */
export async function answerNothing(
  state: TurnState,
  registry: Registry,
  utterance: Utterance,
): Promise<Handled | null> {
  const meaning = await shortWord(state, utterance);
  if (meaning === null) return null;
  const { t } = state.scene;
  const text = (words: string) => say(state, { kind: 'text', text: words });
  switch (meaning) {
    case 'bare-ok':
      return text(t.text('engine.heard.ok'));
    case 'thanks':
      return text(varied(state, 'engine.thanks'));
    case 'yes':
    case 'send':
      return text(t.text('engine.nothingWaiting'));
    case 'no':
    case 'cancel':
    case 'later':
      return text(t.text('engine.nothingToCancel'));
    case 'question-about-state':
      return pointsBack(utterance) ? shownAgain(state, registry, utterance.recalled) : null;
    case 'complaint':
      return answerComplaint(state, registry, utterance);
    case 'wants-a-person':
      return startCapability(state, registry, registry.find(registry.handOff ?? ''), utterance);
    default:
      return null;
  }
}

async function shortWord(
  state: TurnState,
  { text, understanding }: Utterance,
): Promise<AnswerMeaning | 'bare-ok' | null> {
  const { act, intent, confidence } = understanding;
  const heard = await state.hearAnswer(text, null);
  if (heard.weak) return 'bare-ok';
  if (act === 'thank') return 'thanks';
  if (act === 'confirm') return 'yes';
  if (act === 'deny' || act === 'cancel') return act === 'deny' ? 'no' : 'cancel';
  // What is asked about what was just done is of whatever capability it was.
  if (heard.meaning === 'question-about-state' && heard.confidence >= sureQuestion) return heard.meaning;
  const speaks = intent !== 'help' && intent !== 'out-of-scope' && confidence >= sureRequest;
  return speaks || heard.confidence < sureWord ? null : heard.meaning;
}

import type { HeardAnswer } from '../understanding/answers/heard.ts';
import type { AnswerMeaning } from '../understanding/answers/questions.ts';
import { asksForNothing, type CapabilityId } from '../understanding/intents.ts';
import type { Utterance } from './capability.ts';
import { runCommand } from './commands.ts';
import { asksOfOneSent, pointsBack, shownAgain } from './point-back.ts';
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
 * A message while nothing is asked: what was sent before is changed by words ("cancel that"); a thank-you, a complaint, an
 * "ok" are answered in one line, as a colleague would, and begin nothing. null for all else.
 */
export async function answerNothing(
  state: TurnState,
  registry: Registry,
  utterance: Utterance,
): Promise<Handled | null> {
  const heard = await state.hearAnswer(utterance.text, null);
  const meaning = shortWord(heard, utterance, registry.reader);
  const late = { utterance: { ...utterance, word: meaning }, isOpen: false, isLate: true };
  const command = await runCommand(state, registry, late);
  if (command) return command;
  const remark = await remarkOnCase(state, registry, { heard, utterance });
  if (remark !== null) return remark;
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
      return pointsBack(utterance) || asksOfOneSent(utterance)
        ? shownAgain(state, registry, utterance.recalled)
        : null;
    case 'complaint':
      return answerComplaint(state, registry, utterance);
    case 'wants-a-person':
      return startCapability(state, registry, registry.find(registry.handOff ?? ''), utterance);
    default:
      return null;
  }
}

/** A remark is one, and no report of something new, from here on; a report this sure is one all the same. */
const sureRemark = 0.5;
const sureReport = 0.8;
/** That something is over, said this surely, is no report although the fault is named in it. */
const sureCure = 0.8;
const sureVague = 0.5;
/** Fewer words are a word and no remark. */
const fewestWords = 2;

/**
 * "They can come on Monday", "it is sorted": what is said after a case was spoken of and asks for nothing else goes to
 * that case, shown before it is added. Whether it is better or not is about a case even where none was spoken of.
 */
async function remarkOnCase(
  state: TurnState,
  registry: Registry,
  { heard, utterance }: { heard: HeardAnswer; utterance: Utterance },
): Promise<Handled | null> {
  const { understanding, recalled, text } = utterance;
  const { slots, intent, confidence } = understanding;
  const to = registry.find(registry.remarks ?? '');
  if (to !== undefined && isAwaited(utterance)) return startCapability(state, registry, to, utterance);
  const names = slots.device ?? slots.meters ?? slots.supplies ?? slots.case ?? slots.order;
  const isWord = text.trim().split(/\s+/).length < fewestWords;
  if (to === undefined || state.scene.actor === null || names !== undefined || isWord) return null;
  const { meaning, confidence: sure } = heard;
  const isState = (meaning === 'solved' || meaning === 'not-solved') && sure >= sureRemark;
  const isFact = meaning === 'fact' && sure >= sureRemark && (intent === to.id || confidence < sureReport);
  // After a case was spoken of, what is nothing else is about it; it is shown before it is added.
  const isVague = confidence < sureVague && !text.trim().endsWith('?') && sure < sureRemark;
  const isAbout = recalled?.case !== undefined && (isState || isFact || isVague);
  const isCure = meaning === 'solved' && sure >= sureCure;
  const isNews = isState && (isCure || intent === to.id || confidence < sureReport);
  return isAbout || isNews ? startCapability(state, registry, to, utterance) : null;
}

/** What an answer to the desk can be understood as by itself; a figure that was asked for looks like a reading. */
const answers: ReadonlySet<CapabilityId> = new Set([
  'submit-meters',
  'update-case',
  'report-fault',
  'general-request',
]);

/** What is said right after a case that waits for the customer's answer is that answer (G53), unless it asks something else. */
function isAwaited({ understanding, recalled, text }: Utterance): boolean {
  const { slots, intent, confidence, act } = understanding;
  const names = slots.device ?? slots.supplies ?? slots.case ?? slots.order ?? slots.danger;
  if (recalled?.case?.awaits !== true || names !== undefined || act !== null) return false;
  if (text.trim().endsWith('?') || text.trim().split(/\s+/).length < fewestWords) return false;
  return answers.has(intent) || confidence < sureReport;
}

function shortWord(
  heard: HeardAnswer,
  { understanding: { act, intent, confidence } }: Utterance,
  reader: Registry['reader'],
): AnswerMeaning | 'bare-ok' | null {
  if (heard.weak) return 'bare-ok';
  if (act === 'thank') return 'thanks';
  if (act === 'confirm') return 'yes';
  if (act === 'deny' || act === 'cancel') return act === 'deny' ? 'no' : 'cancel';
  // What is asked about what was just done is of whatever capability it was; what a thing is, is not.
  if (intent === reader && confidence >= sureRequest) return null;
  if (heard.meaning === 'question-about-state' && heard.confidence >= sureQuestion) return heard.meaning;
  const speaks = !asksForNothing(intent) && confidence >= sureRequest;
  return speaks || heard.confidence < sureWord ? null : heard.meaning;
}

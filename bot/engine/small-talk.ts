import { findTalk } from '../understanding/talk/find-talk.ts';
import type { Talk } from '../understanding/talk/talk-words.ts';
import { standingQuestions } from './answer-standing.ts';
import { brief } from './brief.ts';
import type { Utterance } from './capability.ts';
import type { Running } from './flow/run-flow.ts';
import { nameDraft } from './name-draft.ts';
import { personButton } from './offer-choices.ts';
import { resumeOffer } from './offer-resume.ts';
import { namesNothing } from './point-back.ts';
import { buttonsOf } from './question.ts';
import type { Registry } from './registry.ts';
import { helpButton, notice } from './replies.ts';
import { startCapability } from './start-capability.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';
import { varied } from './varied.ts';

type Said = { registry: Registry; running: Running | null; utterance: Utterance };

/**
 * What is said to the assistant and asks for nothing (P19): what it is, praise, blame, a sigh, a greeting while something is
 * open. Answered in one line, as a colleague would, with what waits. null for all else.
 */
export async function smallTalk(state: TurnState, said: Said): Promise<Handled | null> {
  const { utterance, running } = said;
  // A word about a device, a case or an order is part of what is said about it.
  const talk = namesNothing(utterance.understanding.slots) ? findTalk(utterance.text) : null;
  const isGreeting = utterance.understanding.act === 'greet';
  if (talk === null) return isGreeting && running !== null ? greetAgain(state, said.registry, running) : null;
  const handled = talk === 'about-you' ? await saysWhatItIs(state, said) : answerTalk(state, said, talk);
  return { ...handled, session: { ...handled.session, misses: 0 } };
}

function answerTalk(
  state: TurnState,
  { registry, running, utterance }: Said,
  talk: Exclude<Talk, 'about-you'>,
): Handled {
  const sentence = varied(state, `engine.talk.${talk}`);
  const person = talk === 'complaint' || talk === 'swear' ? personButton(state, registry) : [];
  const [standing] = standingQuestions(state, running);
  if (standing !== undefined) return brief(state, standing.asked, sentence, person);
  return talk === 'complaint'
    ? answerComplaint(state, registry, utterance)
    : say(state, { kind: 'text', text: sentence });
}

/** Who complains gets a person, and how the case stands that was spoken of last. */
export function answerComplaint(state: TurnState, registry: Registry, { recalled }: Utterance): Handled {
  const { t } = state.scene;
  const spoken = recalled?.case;
  const title = t.text('engine.talk.caseState', { number: spoken?.label ?? '' });
  const itsState = spoken?.open ? [{ ...spoken.open, title }] : [];
  const actions = [...personButton(state, registry), ...itsState];
  return say(state, notice(varied(state, 'engine.talk.complaint'), t.text('engine.ask.whatNow'), actions));
}

/** An automatic assistant, how to reach a person, and what was open: it stays and is asked again in one line. */
async function saysWhatItIs(state: TurnState, { registry, running, utterance }: Said): Promise<Handled> {
  const { t } = state.scene;
  const plain = { kind: 'text', text: t.text('engine.talk.aboutMe') } as const;
  const person = await startCapability(state, registry, registry.find(registry.handOff ?? ''), utterance);
  const replies = [plain, ...person.answer.replies];
  const [standing] = standingQuestions(state, running);
  if (standing === undefined) {
    const help = notice(t.text('engine.ask.whatNow'), t.text('engine.talk.canDo'), [helpButton(t)]);
    return { ...person, answer: { ...person.answer, replies: [...replies, help] } };
  }
  const { asked } = standing;
  const again = notice(asked.text, t.text('engine.talk.stillOpen'), buttonsOf(asked));
  return { ...person, answer: { replies: [...replies, again] }, asks: asked };
}

/** Greeted back, and what is open is named, to go on with or to drop. */
function greetAgain(state: TurnState, registry: Registry, running: Running): Handled | null {
  const topic = nameDraft(state, registry, running);
  if (topic === null) return null;
  const { t, actor } = state.scene;
  const name = actor?.name.split(' ')[0];
  const hello = name ? t.text('engine.hello', { name }) : t.text('engine.helloNoName');
  const { reply, asks } = resumeOffer(
    t,
    running.draft.id,
    `${hello} ${t.text('engine.resume.open', { topic })}`,
  );
  return { ...say(state, reply), asks };
}

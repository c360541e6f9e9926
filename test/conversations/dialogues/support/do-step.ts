import type { Language } from '../../../../cards/texts/language.ts';
import { titlesOf } from './button-kinds.ts';
import type { Step } from './dialogue.ts';
import { rowsIn } from './files.ts';
import { type Part, partOf, putClock, type Stage } from './stage.ts';

const minute = 60_000;

/** Does what a step says. Throws when the person could not do it, such as where a button is missing. */
export async function doStep(stage: Stage, step: Step): Promise<void> {
  const { world, dialogue } = stage;
  const part = partOf(stage, step.by ?? dialogue.who, step.in ?? dialogue.language);
  if (step.at) putClock(world, dialogue, step.at);
  else world.clock.advance(minute);
  if ('say' in step && step.say) part.typed += `\n${step.say}`;
  if ('posts' in step) part.typed += `\n${rowsIn(step.posts)}`;
  await act(part, step, step.in ?? dialogue.language);
  await world.deliver();
}

async function act({ client, messages }: Part, step: Step, language: Language): Promise<void> {
  if ('posts' in step) return client.share(step.posts, step.say ?? '');
  if ('say' in step) return client.say(step.say);
  if ('click' in step) {
    const kinds = [step.click].flat().map((kind) => titlesOf(kind, language));
    const last = step.fill ? kinds.pop() : undefined;
    for (const titles of kinds) await client.click(titles);
    if (step.fill && last) await client.send(last, step.fill);
    return;
  }
  const liked = messages[step.reacts - 1];
  if (!liked) throw new Error(`nothing was answered in turn ${step.reacts}`);
  return client.like(liked);
}

import { languages } from '../../../../cards/texts/language.ts';
import type { Look as Screen } from '../../../support/world/at-client.ts';
import { titleOf } from '../../support/text-pattern.ts';

/** What was said, without the line that takes the place of a form shown again below. */
export function answerIn({ text }: Pick<Screen, 'text'>): string {
  return text
    .split('\n')
    .filter((line) => !pointers.includes(line))
    .join('\n');
}

const pointers = languages.map((language) => titleOf('engine.continuedBelow', language));

import type { CardAction, CardData } from '../../../cards/views/card-view.ts';
import type { Step } from '../../engine/capability.ts';
import type { Asked } from '../../engine/question.ts';
import { choicesCard } from './cards.ts';

type Item = Omit<CardData<'choices'>['items'][number], 'button'> & { button: CardAction };

type Choice = {
  id: string;
  kind: Asked['kind'];
  title: string;
  intro: string;
  items: readonly (Item & { deviceId?: string })[];
  /** Below the things to choose from. */
  actions: CardAction[];
  answers: NonNullable<Asked['answers']>;
  intents?: Asked['intents'];
};

/** Things to choose from, by a click or by their name or place in words. */
export function choiceStep(choice: Choice): Extract<Step, { kind: 'card' }> {
  const { id, kind, title, intro, items, actions, answers, intents } = choice;
  return {
    kind: 'card',
    card: choicesCard(
      title,
      intro,
      items.map(({ deviceId: _, ...item }) => item),
      actions,
    ),
    asks: {
      id,
      kind,
      text: title,
      options: items.map((one) => ({ label: one.title, click: one.button, deviceId: one.deviceId ?? null })),
      answers,
      intents,
    },
  };
}

import { expect, it } from 'vitest';
import { Talk } from '../../support/talk.ts';
import { useEngine } from '../../support/use-engine.ts';

const world = useEngine();

it.each([
  ['en', 'Alex', 'my laptop screen is black', 'That one is not for me', 'What can I ask?'],
  [
    'fr',
    'Megan',
    'la machine à café est en panne',
    'Ce n’est pas de mon ressort',
    'Que puis-je demander\u00a0?',
  ],
  ['nl', 'Adele', 'de koffiemachine op het tweede lekt', 'Dat is niet mijn terrein', 'Wat kan ik vragen?'],
  ['en', 'Nobody', 'the coffee machine is broken', 'That one is not for me', 'What can I ask?'],
] as const)('says in %s to %s that something else is meant, and what can be asked here [F54]', async (_l, who, words, said, help) => {
  const talk = new Talk(world.engine, who);
  await talk.say(words);
  expect(talk.text()).toContain(said);
  expect(talk.text()).not.toMatch(/warning|attention/);
  await talk.click(help);
  expect(talk.text()).toContain('"card":"help"');
  expect(world.log.errors).toEqual([]);
});

it('leaves what was being filled in open [F54]', async () => {
  const alex = new Talk(world.engine, 'Alex');
  await alex.say('add to CS0032498, please call me before coming', 'oos-1');
  await alex.say('my laptop screen is black', 'oos-2');
  expect(alex.text()).toContain('That one is not for me');
  const session = await world.db.session.findFirstOrThrow({ where: { id: { contains: 'c-Alex' } } });
  expect((session.data as { draft: string | null }).draft).not.toBeNull();
});

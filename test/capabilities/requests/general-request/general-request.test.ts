import { describe, expect, it } from 'vitest';
import { planned } from '../../../../bot/capabilities/planned.ts';
import { registry } from '../../../../bot/capabilities/registry.ts';
import { createRegistry } from '../../../../bot/engine/registry.ts';
import { capabilityIds } from '../../../../bot/understanding/intents.ts';
import { Talk } from '../../../support/talk.ts';
import { useEngine } from '../../../support/use-engine.ts';

const world = useEngine();

const latest = ({ db } = world) =>
  db.case.findFirstOrThrow({ orderBy: { number: 'desc' }, include: { device: true } });

describe('a request to the service desk', () => {
  it('is written from the contact card and becomes a general case [G64 X59 F1]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('phone number of support');
    await alex.click('Send a message');
    await alex.submit({ text: 'Please call me back about our new office.' });
    expect(alex.text()).toContain('CS00326');
    expect(await latest()).toMatchObject({
      category: 'general',
      subcategory: null,
      title: 'Please call me back about our new office.',
      description: 'Please call me back about our new office.',
      device: null,
    });
  });

  it('is filled by the next message and sent with "ok" [F1]', async () => {
    const alex = new Talk(world.engine, 'Adele');
    await alex.act('general-request.begin', {});
    await alex.say('the delivery address of our copier is wrong');
    await alex.say('it is 14 rue des Lilas');
    await alex.say('ok');
    expect((await latest()).description).toBe(
      'the delivery address of our copier is wrong\nit is 14 rue des Lilas',
    );
  });

  it('is asked for again when nothing was written [F1]', async () => {
    const alex = new Talk(world.engine, 'Megan');
    const before = await world.db.case.count();
    await alex.act('general-request.begin', {});
    await alex.submit({ text: '  ' });
    expect(alex.replies[0]?.kind).toBe('form');
    expect(await world.db.case.count()).toBe(before);
    await alex.say('cancel');
  });

  it('keeps a long message whole though a form takes less of it [F48]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    const words = `${'the copier of the second floor '.repeat(120)}end`;
    await alex.act('general-request.begin', {});
    await alex.say(words);
    await alex.submit();
    expect((await latest()).description).toBe(words);
  });

  it('cannot be begun by a button with a kind nobody knows [F1]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.act('general-request.begin', { given: { text: 'x', insteadOf: 'drop-everything' } });
    expect(alex.text()).toContain('out of date');
  });
});

describe('what is understood and done by the desk', () => {
  // An id of the list that the registry leaves out, whatever else has been built.
  const others = registry.all.filter(({ id }) => id !== 'move-equipment');
  const { welcome, visitors, handOff, fallback } = registry;
  const without = useEngine({ registry: createRegistry(others, { welcome, visitors, handOff, fallback }) });

  it.each([
    ['fr', 'nous déménageons le copieur GNM75498 au 2e étage', 'Déménager un appareil'],
    ['nl', 'we verhuizen het kopieerapparaat GNM75498 naar de tweede verdieping', 'Toestellen verhuizen'],
    ['en', 'we are moving the copier GNM75498 to the second floor', 'Have devices moved'],
  ])('is said to be understood and offered as a request in the same words, in %s [F1 G37]', async (_l, words, subject) => {
    const alex = new Talk(without.engine, 'Alex');
    await alex.say(words);
    expect(alex.text()).toContain(subject);
    expect(alex.text()).toContain(words);
    expect(alex.text()).not.toContain('engine.help');
    await alex.say('ok');
    expect(await latest(without)).toMatchObject({
      category: 'general',
      subcategory: 'move-equipment',
      title: subject,
      description: words,
      device: { serial: 'GNM75498' },
    });
    expect(without.log.errors).toEqual([]);
  });
});

it('everything that is understood has a name as a request to the desk, or needs none [F1]', () => {
  const nameless = ['contact-support', 'general-request', 'help', 'out-of-scope'];
  const named = capabilityIds.filter((id) => (registry.find(id) ?? planned[id])?.subject !== undefined);
  expect(capabilityIds.filter((id) => !named.includes(id)).sort()).toEqual(nameless);
});

it('nothing is both built and planned [F1]', () => {
  expect(Object.keys(planned).filter((id) => registry.find(id) !== undefined)).toEqual([]);
});

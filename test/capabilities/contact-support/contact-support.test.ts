import { describe, expect, it } from 'vitest';
import { Talk } from '../../support/talk.ts';
import { useEngine } from '../../support/use-engine.ts';

const world = useEngine();

const talk = (who: 'Alex' | 'Lynne' | 'Isaiah' | 'Patti' | 'Nobody' = 'Alex', at = '2026-11-23T09:00:00Z') =>
  new Talk(world.engine, who, new Date(at));

/** The facts of the card in view. */
function facts(of: Talk): Record<string, string> {
  const reply = of.replies.find((one) => one.kind === 'card');
  if (reply?.kind !== 'card' || reply.card.card !== 'notice') throw new Error(`no notice in ${of.text()}`);
  return Object.fromEntries(reply.card.data.facts.map(({ label, value }) => [label, value]));
}

/** The title of the card in view. */
function title(of: Talk): string {
  const reply = of.replies.find((one) => one.kind === 'card');
  return reply?.kind === 'card' && reply.card.card === 'notice' ? reply.card.data.title : '';
}

describe('somebody who asks for a person', () => {
  it('gets the number, its cost, the hours and whether it is open now [B12 G64]', async () => {
    const alex = talk();
    await alex.say('what is the phone number of support?');
    expect(title(alex)).toBe('The service desk is open now, until 18:00');
    expect(facts(alex)).toMatchObject({
      Phone: '0 820 12 40 40',
      Cost: '€0.18 a minute on top of the call',
      Hours: 'Monday to Friday, 8:30 to 18:00',
    });
  });

  it.each([
    [
      'fr',
      'quel est le numéro de téléphone de l’assistance ?',
      'Le service client ouvre demain à 8\u00a0h\u00a030',
    ],
    ['nl', 'wat is het telefoonnummer van de helpdesk?', 'De servicedesk gaat morgen open om 8.30 uur'],
    ['en', 'what is the phone number of support?', 'The service desk opens tomorrow at 8:30'],
  ])('is told in %s when it opens again [B12]', async (_language, words, expected) => {
    const alex = talk('Alex', '2026-11-23T19:00:00Z');
    await alex.say(words);
    expect(title(alex)).toBe(expected);
  });

  it('is told the day when that is not tomorrow [B12]', async () => {
    const alex = talk('Alex', '2026-11-28T10:00:00Z');
    await alex.say('je voudrais parler à quelqu’un de l’assistance');
    expect(title(alex)).toBe('Le service client ouvre lundi à 8\u00a0h\u00a030');
    expect(facts(alex)).toMatchObject({ Horaires: 'du lundi au vendredi, de 8\u00a0h\u00a030 à 18\u00a0h' });
  });

  it('is told the hours on the clock of the company [B12]', async () => {
    // Nine in the morning in Toronto, where the line opens at eight; the evening in Paris, where it has closed.
    const lynne = talk('Lynne', '2026-11-23T14:00:00Z');
    await lynne.say('phone number of support');
    expect(title(lynne)).toContain('open now');
    const alex = talk('Alex', '2026-11-23T18:30:00Z');
    await alex.say('phone number of support');
    expect(title(alex)).toContain('opens tomorrow');
  });

  it.each([
    'Alex',
    'Lynne',
    'Isaiah',
    'Patti',
  ] as const)('is answered whatever the role: %s [X59]', async (who) => {
    const one = talk(who);
    await one.say('I want to talk to a person of support');
    expect(one.titles()).toContain('Send a message');
  });
});

describe('the prompts of a line', () => {
  it('are all listed when nothing tells the topic [X65]', async () => {
    const lynne = talk('Lynne');
    await lynne.say('phone number of support');
    expect(facts(lynne)).toMatchObject({
      Phone: '1-800-275-9376',
      'For supplies, press': '2, 3, 3',
      'For returns, press': '2, 3, 2',
      'To connect a device, press': '2, 2, 1, 1',
    });
  });

  it('come down to the one for what is being filled in [X65]', async () => {
    const lynne = talk('Lynne');
    await lynne.say('2 black toners please');
    await lynne.say('I want to talk to a person, phone number of support?');
    expect(facts(lynne).Phone).toBe('1-800-275-9376 (2, 3, 3)');
    expect(facts(lynne)).not.toHaveProperty('For returns, press');
  });
});

describe('somebody nobody knows', () => {
  it('gets the public lines and the request for access, and nothing of any company [F47 G64]', async () => {
    const visitor = talk('Nobody');
    await visitor.say('what is the phone number of support?');
    expect(facts(visitor)).toEqual({
      Canada: '1-800-275-9376 · Monday to Friday, 8:00 to 17:00',
      France: '0 820 12 40 40 · Monday to Friday, 8:30 to 18:00',
    });
    expect(visitor.buttons().map(({ action }) => action)).toEqual(['request-access.begin']);
    expect(visitor.text()).not.toMatch(/Durand|Clinique|6205554/);
  });

  it('cannot write to the desk as a customer, not even with a forged button [F47]', async () => {
    const visitor = talk('Nobody');
    const before = await world.db.case.count();
    await visitor.act('general-request.begin', { given: { text: 'let me in' } });
    expect(visitor.text()).not.toContain('let me in');
    expect(await world.db.case.count()).toBe(before);
  });
});

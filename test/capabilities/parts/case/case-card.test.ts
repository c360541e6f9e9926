import { afterEach, describe, expect, test } from 'vitest';
import { caseCard } from '../../../../bot/capabilities/parts/case/case-card.ts';
import type { Language } from '../../../../bot/understanding/types.ts';
import { textsFor } from '../../../../cards/texts/texts.ts';
import { findCase } from '../../../../domain/cases/find-case.ts';
import { office } from '../../../../prisma/seed/demo/people.ts';
import { demoOperation } from '../../../support/operation.ts';
import { startOver } from '../../../support/start-over.ts';
import { Talk } from '../../../support/talk.ts';
import { useEngine } from '../../../support/use-engine.ts';

const world = useEngine();
const demoCase = { accountId_number: { accountId: office, number: 32_498 } };

afterEach(async () => {
  await world.db.case.update({ where: demoCase, data: { status: 'created', priority: 3 } });
  await startOver(world.db);
});

/** The card of CS0032498 as Alex gets it in a language. */
async function cardIn(language: Language) {
  const operation = await demoOperation(world.db, 'Alex');
  const found = await findCase(operation, 'CS0032498');
  if (!found.ok) throw new Error('the demo case is gone');
  const { card, data } = caseCard({ ...operation, language, t: textsFor(language) }, found.value);
  if (card !== 'case') throw new Error(`a case is shown as ${card}`);
  return data;
}

const factIn = async (language: Language, label: string) =>
  (await cardIn(language)).facts.find((fact) => fact.label === label)?.value;

describe('the state on a case card', () => {
  test.each([
    ['created', 'Créé', 'Created'],
    ['resolved', 'Résolu', 'Resolved'],
    ['closed', 'Clôturé', 'Closed'],
  ])('is the current one when the case is %s [F65]', async (status, french, english) => {
    await world.db.case.update({ where: demoCase, data: { status } });
    expect((await cardIn('fr')).status).toBe(french);
    expect((await cardIn('en')).status).toBe(english);
  });

  test('follows the case when the card is refreshed, and is beside it in the list [F65]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('CS0032498');
    expect(alex.replies[0]).toMatchObject({ card: { data: { status: 'Created' } } });
    await world.db.case.update({ where: demoCase, data: { status: 'resolved' } });
    await alex.click('Refresh');
    expect(alex.replies[0]).toMatchObject({ card: { data: { status: 'Resolved' } } });
    await alex.say('my cases');
    expect(alex.replies[0]).toMatchObject({
      card: { data: { rows: [{ title: expect.stringContaining('CS0032498'), state: 'Resolved' }] } },
    });
  });
});

describe('the priority of a case', () => {
  test('is "3 – Medium" unless the desk decides otherwise, in words of the language [G57]', async () => {
    expect(await factIn('en', 'Priority')).toBe('3 – Medium');
    expect(await factIn('fr', 'Priorité')).toBe('3 – Moyenne');
    expect(await factIn('nl', 'Prioriteit')).toMatch(/^3 – /);
    await world.db.case.update({ where: demoCase, data: { priority: 1 } });
    expect(await factIn('en', 'Priority')).toBe('1 – Critical');
  });

  test('is "3 – Medium" on a case just opened [G57]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.act('general-request.begin', { given: { text: 'Please call me back.' } });
    await alex.submit();
    expect(alex.text()).toContain('3 – Medium');
    expect((await world.db.case.findFirstOrThrow({ orderBy: { number: 'desc' } })).priority).toBe(3);
  });
});

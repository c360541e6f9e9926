import { expect } from 'vitest';
import type { Language } from '../../../cards/texts/language.ts';
import type { AtClient } from '../../support/world/at-client.ts';
import type { World } from '../../support/world/start-world.ts';
import type { Expectation, Step } from './conversation.ts';
import { countFacts, type Fact, type Facts, growth } from './facts.ts';
import { loadNewest, type Newest } from './newest.ts';
import { patternOf, titleOf } from './text-pattern.ts';

type Checked = { world: World; client: AtClient; start: Facts; language: Language; label: string };

/** Compares what a person sees, and what was stored, with what a step is to lead to. */
export async function check(checked: Checked, { expect: expected = {} }: Step): Promise<void> {
  const { client, language, label } = checked;
  const { text, buttons } = client.news();
  const seen = `${label}\n--- in view ---\n${text}\n--- buttons --- ${buttons.join(' | ')}\n`;
  for (const words of expected.says ?? []) expect(text, seen).toMatch(patternOf(words, language));
  for (const words of expected.not ?? []) expect(text, seen).not.toMatch(patternOf(words, language));
  for (const words of expected.buttons ?? []) expect(buttons, seen).toContain(titleOf(words, language));
  for (const words of expected.noButtons ?? []) expect(buttons, seen).not.toContain(titleOf(words, language));
  checkForm(client, expected, seen);
  await checkRows(checked, expected, seen);
}

function checkForm(client: AtClient, { form }: Expectation, seen: string): void {
  if (!form) return;
  const shown = client.form();
  expect(shown, `${seen}: there is no form`).not.toBeNull();
  for (const words of form.shows ?? []) expect(shown?.text, seen).toContain(words);
  if (form.ready !== undefined) expect(shown?.ready, `${seen}: ready`).toBe(form.ready);
}

async function checkRows(
  { world, start }: Checked,
  { rows, newest }: Expectation,
  seen: string,
): Promise<void> {
  if (rows) {
    const grown = growth(start, await countFacts(world.db));
    const asked = Object.fromEntries(Object.keys(rows).map((fact) => [fact, grown[fact as Fact] ?? 0]));
    expect(asked, `${seen}: rows`).toEqual(rows);
  }
  if (newest) expect(await loadNewest(world.db, newest), seen).toMatchObject(containing(newest));
}

/** What the assistant adds to a description, such as the steps tried already, is not the test's affair. */
function containing({ case: found, ...rest }: Newest): object {
  if (found?.description === undefined) return { ...rest, ...(found ? { case: found } : {}) };
  return { ...rest, case: { ...found, description: expect.stringContaining(found.description) } };
}

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countFacts, growth } from '../conversations/support/facts.ts';
import { en } from '../engine/support/words.ts';
import { itemId } from '../support/demo-ids.ts';
import { nodesIn } from '../support/nodes-in.ts';
import type { AtClient } from '../support/world/at-client.ts';
import { join } from '../support/world/join-world.ts';
import { useWorld } from '../support/world/use-world.ts';
import { hostileField } from './hostile-words.ts';

const staples = `item-${itemId('0250A013')}`;
const cyan = `item-${itemId('8520B002')}`;

describe.each(['teams', 'slack'] as const)('a field of a form in %s', (channel) => {
  const world = useWorld();
  let alex: AtClient;

  beforeEach(async () => {
    alex = join(world, 'Alex', channel, 'en-GB');
  });

  /** Nothing a person wrote may act in the chat: mention, link, broadcast. */
  function expectHarmless(): void {
    const teams = world.teams.connector.requests.flatMap(({ body }) => markdownIn(body.attachments ?? []));
    const slack = world.slack.fake.calls.flatMap(({ params }) => [
      params.text ?? '',
      ...mrkdwnIn(JSON.parse(params.blocks ?? '[]')),
    ]);
    expect([...teams, ...slack].join('\n')).toContain('end');
    for (const text of slack) expect(text).not.toMatch(/<!channel>|<@U000000002>|<http/);
    for (const text of teams) expect(text).not.toMatch(/(^|[^\\])\[click\]/);
  }

  test('keeps a description as it was written, and shows it as it is [F48]', async () => {
    await alex.say('paper jam in tray 2 on GNM75498');
    await alex.click(en('faults.article.no'));
    alex.news();
    await alex.send(en('engine.send'), { description: hostileField });
    const { description } = await world.db.case.findFirstOrThrow({ orderBy: { number: 'desc' } });
    expect(description).toContain('<!channel> <@U000000002> <http://evil.example|click>');
    expect(alex.news().text).toContain('CS0032600');
    expectHarmless();
  });

  test('keeps a comment as it was written, for everybody who is told [F37]', async () => {
    const megan = join(world, 'Megan', channel, 'en-GB');
    await megan.say('hello');
    megan.news();
    await alex.say('comment on CS0032498: x');
    await alex.send(en('engine.send'), { body: hostileField });
    await world.deliver();
    expect(megan.news().text).toContain('end');
    expectHarmless();
  });

  test('takes the words of somebody unknown to the desk unharmed [F47]', async () => {
    const robin = join(world, 'Robin', channel, 'en-GB');
    const patti = join(world, 'Patti', channel, 'en-GB');
    await patti.say('hello');
    await robin.say('hello');
    await robin.say('I need access');
    await robin.click(en('access.hello.button'));
    const words = `${hostileField.slice(0, 90)} end`;
    await robin.send(en('engine.send'), {
      name: words,
      company: words,
      email: 'a@b.example',
      message: hostileField,
    });
    await world.deliver();
    expect(patti.news().text).toContain('a@b.example');
    expectHarmless();
  });

  test('keeps a purchase order number and a name as they were written [X33]', async () => {
    const words = `${hostileField.slice(0, 34)} end`;
    await alex.say('1 box of staples for WHJ01481');
    await alex.click(en('engine.edit'));
    await alex.send(en('supplies.form.submit'), { poNumber: words, attention: words });
    alex.news();
    await alex.click(en('supplies.order.forApproval'));
    expect(alex.news().text).toContain(en('supplies.status.awaiting-approval'));
    expectHarmless();
  });
});

describe.each(['teams', 'slack'] as const)('a number in a form in %s', (channel) => {
  const world = useWorld({ once: true });
  let alex: AtClient;

  beforeAll(async () => {
    alex = join(world, 'Alex', channel, 'en-GB');
  });
  beforeEach(async () => {
    await world.db.session.deleteMany();
  });

  test.each([
    '-1',
    '1e9',
    '1000000000',
    '1.5',
    'two',
    '12; DROP',
    '<b>3</b>',
    '\u0663',
  ])('refuses the quantity %s beside its field, and keeps the rest [G52]', async (quantity) => {
    await alex.say('1 box of staples for WHJ01481');
    await alex.click(en('engine.edit'));
    const before = await countFacts(world.db);
    await alex.send(en('supplies.form.submit'), { [cyan]: quantity, [staples]: '2' });
    const { text } = alex.news();
    expect(text).toMatch(/number|decimals|zero or more|at most|between/i);
    expect(growth(before, await countFacts(world.db))).toEqual({});
    await alex.send(en('supplies.form.submit'), { [cyan]: '1' });
    const priced = alex.news().text;
    expect(priced).toContain('8520B002');
    expect(priced).toContain('0250A013');
  });

  test.each([
    '-1',
    '1e9',
    '99999999999',
    'lots',
    '<i>1</i>',
    '41,5',
  ])('refuses the reading %s and records nothing [F8]', async (value) => {
    await alex.say('meter readings for WHJ02153');
    const before = await countFacts(world.db);
    await alex.send(en('engine.send'), { '113-WHJ02153': value });
    expect(alex.news().text).not.toContain(en('meters.recorded.title'));
    expect(growth(before, await countFacts(world.db))).toEqual({});
  });
});

/** Texts that Teams reads as Markdown: blocks and facts, not what stands in inputs. */
function markdownIn(attachments: unknown): string[] {
  return nodesIn(attachments).flatMap((node) => {
    if (node.type === 'TextBlock') return [String(node.text)];
    return node.type === undefined && 'title' in node && 'value' in node ? [String(node.value)] : [];
  });
}

/** Texts in which Slack looks for mentions and links. */
function mrkdwnIn(blocks: unknown): string[] {
  return nodesIn(blocks).flatMap((node) => (node.type === 'mrkdwn' ? [String(node.text)] : []));
}

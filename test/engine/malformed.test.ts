import { describe, expect, test } from 'vitest';
import { registry } from '../../bot/capabilities/registry.ts';
import { devices } from '../../prisma/seed/demo/fleet.ts';
import { countFacts, type Facts, growth } from '../conversations/support/facts.ts';
import { useWorld } from '../support/world/use-world.ts';
import { wordsOf } from './support/answers.ts';
import { click, submit, text } from './support/turns.ts';
import { en } from './support/words.ts';

const world = useWorld({ once: true });

const engineActions = ['send', 'edit', 'cancel', 'resume', 'help', 'choose', 'submit', 'nonsense'];

/** Every click there is, in every capability, and some that never were. */
const actions = [
  ...engineActions.map((name) => `engine.${name}`),
  ...registry.all.flatMap(({ id, actions: own = {}, flow }) =>
    ['begin', 'nonsense', ...Object.keys(own), ...Object.keys(flow?.clicks ?? {})].map(
      (name) => `${id}.${name}`,
    ),
  ),
  ...[
    '',
    '.',
    'nonsense',
    'constructor.constructor',
    '__proto__.toString',
    'engine.__proto__',
    'help.toString',
  ],
];

const foreign = devices.find(({ serial }) => serial === 'HBZ55310')?.id ?? '';
const never = '00000000-0000-4000-8000-00000000ffff';

/** What a client can make of the data of a card. */
function payloads(draft: string): unknown[] {
  return [
    ...[null, undefined, '', 'words', 0, -1, true, [], [[]], {}],
    ...[{ draft: null }, { draft: 7 }, { draft: [draft] }, { draft: 'no id' }, { draft: never }],
    ...[{ draft }, { draft, deviceId: 7 }, { draft, deviceId: foreign }, { draft, index: -1 }],
    ...[
      { draft, index: 1e9 },
      { draft, article: { a: 1 } },
      { draft, number: ['CS0032498'] },
    ],
    ...[{ draft, deviceId: never, index: 2, number: 'CS0032501', article: 'nothing' }],
    ...[{ number: 'CS0032501' }, { number: 'CS99999999999999999999' }, { number: "'; drop table" }],
    ...[
      { list: 'theirs', skip: 0 },
      { list: 'mine', skip: -1 },
      { list: 'all', skip: 1e9 },
    ],
    ...[{ list: 'all', skip: 0, deviceId: foreign }, { capability: 'nothing' }, { capability: '__proto__' }],
    ...[{ given: null }, { given: 'words' }, { given: { deviceId: foreign, candidates: [foreign] } }],
    ...[{ given: { number: 'CS0032501', body: 'x' } }, { given: { articleIndex: 1e9, problem: '<b>' } }],
    ...[JSON.parse('{"__proto__": {"draft": "x"}, "constructor": {"prototype": {}}}')],
    ...[{ approval: never }, { approvalId: never }, { orderId: never, decision: 'approved' }, { id: never }],
  ];
}

/** Words that only the other companies may read. */
const foreignWords = ['HBZ55310', 'Havenbedrijf', 'Papierstoring in lade 3', 'Clinique', 'MX4123456'];

describe('a click whose data are not what was sent out', () => {
  test.each(
    actions,
  )('%s: is answered, does no more than its own draft asks for and shows nothing foreign [X8 F55]', async (action) => {
    const before = await countFacts(world.db);
    const draft = await openDraft(action.split('.')[0] ?? '');
    for (const payload of payloads(draft)) {
      const answer = wordsOf(await world.engine.handle(click(action, payload)));
      const what = `${action} ${JSON.stringify(payload)}`;
      expect(answer, what).not.toBe('[]');
      for (const words of foreignWords) expect(answer, what).not.toContain(words);
      expect(answer, what).not.toContain(en('engine.apology.title'));
    }
    expect(harmful(before, await countFacts(world.db))).toEqual({});
    expect(world.log.errors).toEqual([]);
  });

  test('a filled form: every wrong type comes back as a form or a plain word, and nothing is sent', async () => {
    const before = await countFacts(world.db);
    const values = [null, 7, -1, 1e300, true, [], {}, { a: { b: [] } }, '\u0000', 'x'.repeat(20_000)];
    for (const value of values) {
      const draft = await openDraft('report-fault');
      const filled = { device: value, problem: value, scenario: value, description: value, secondary: value };
      const answer = wordsOf(await world.engine.handle(submit(draft, filled)));
      expect(answer, JSON.stringify(value)).not.toContain(en('engine.apology.title'));
      expect(answer).not.toBe('[]');
    }
    for (const draft of ['', 'no id', never, '../../etc']) {
      const answer = wordsOf(await world.engine.handle(submit(draft, {})));
      expect(answer, draft).not.toContain(en('engine.apology.title'));
    }
    expect(harmful(before, await countFacts(world.db))).toEqual({});
    expect(world.log.errors).toEqual([]);
  });
});

/** Words that open a draft of each capability that has one. */
const usual = 'the copies from WHJ02153 have black lines';
const openings = new Map([
  ['submit-meters', 'black 41 000 and colour 36 000 on WHJ02153'],
  ['order-supplies', '2 cyan toners for WHJ02153'],
  ['update-case', 'comment on CS0032498: the noise is back'],
]);

/** A draft of this capability, or of another one when it has none. */
async function openDraft(capability: string): Promise<string> {
  await world.db.session.deleteMany();
  await world.engine.handle(text(openings.get(capability) ?? usual));
  const session = await world.db.session.findFirstOrThrow();
  const { draft } = session.data as { draft: string | null };
  if (draft === null) throw new Error(`no draft of ${capability} was opened`);
  return draft;
}

/**
 * What is more than one's own draft, sent once, may do: a well-formed click among the others does what its button says.
 */
function harmful(before: Facts, now: Facts): Partial<Facts> {
  const allowed: Partial<Facts> = {
    openDrafts: 100,
    outcomes: 10,
    watchers: 1,
    cases: 1,
    orders: 1,
    readings: 4,
  };
  const more = Object.entries({ ...growth(before, now), reviews: 0 }).filter(
    ([fact, count]) => count > (allowed[fact as keyof Facts] ?? 0),
  );
  return Object.fromEntries(more);
}

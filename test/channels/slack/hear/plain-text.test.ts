import { describe, expect, test } from 'vitest';
import { mentionedUsers, plainText } from '../../../../bot/channels/slack/hear/plain-text.ts';

const names = new Map([['U1', 'Anna Peeters']]);

describe('text as the person sees it', () => {
  test.each([
    ['a mention of the assistant disappears', '<@UBOT> toner please', 'toner please'],
    ['also in the middle', 'hello <@UBOT|printdesk> toner', 'hello toner'],
    ['a colleague has a name', 'ask <@U1>', 'ask @Anna Peeters'],
    ['an unknown colleague keeps the id', 'ask <@U2>', 'ask @U2'],
    ['or the label Slack gives', 'ask <@U2|bob>', 'ask @bob'],
    ['a channel has its name', 'in <#C1|printers>', 'in #printers'],
    ['a link is its label', '<https://a.test/x?y=1&amp;z=2|the page>', 'the page'],
    ['a bare link is its address', '<https://a.test/x?y=1&amp;z=2>', 'https://a.test/x?y=1&z=2'],
    ['an e-mail address is itself', '<mailto:an@example.com|an@example.com>', 'an@example.com'],
    ['a group mention loses its power', '<!channel> and <!subteam^S1|@desk>', '@channel and @desk'],
    ['a date is its words', '<!date^1392734382^{date}|18 February>', '18 February'],
    ['typed markup comes back as it was typed', '&lt;!channel&gt; a &amp;amp; b', '<!channel> a &amp; b'],
    ['a bracket that opens nothing stays', 'a < b <<https://a.test>', 'a < b <https://a.test'],
    ['the cells of a pasted table stay apart, an empty one too [F8 F22]', 'a\t\tb  c', 'a\t\tb c'],
    ['several lines stay several lines', 'a  b\nc', 'a b\nc'],
  ])('%s', (_, raw, seen) => {
    expect(plainText(raw, names, 'UBOT')).toBe(seen);
  });

  test('names everybody mentioned once', () => {
    expect(mentionedUsers('<@U1> and <@U2|b> and <@U1>')).toEqual(['U1', 'U2']);
  });
});

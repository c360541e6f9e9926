import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../bot/channels/teams/hear/plain-text.ts';
import { recorded } from '../recorded.ts';

const bot = '28:11111111-2222-3333-4444-555555555555';
const mention = (id: string, name: string, text: string | undefined = `<at>${name}</at>`) => ({
  type: 'mention',
  mentioned: { id, name },
  ...(text === undefined ? {} : { text }),
});
const read = (text: string, parts: Record<string, unknown> = {}) =>
  plainText(recorded('dm', 'dmMessage', { text, ...parts }));

describe('the words of a Teams message', () => {
  it('lose the mention of the assistant wherever it stands, however often', () => {
    const entities = [mention(bot, 'Printdesk'), mention(bot, 'Printdesk')];
    expect(read('<at>Printdesk</at> no toner <at>Printdesk</at>', { entities })).toBe('no toner');
  });

  it('keep the mention of somebody else as a name', () => {
    const entities = [mention(bot, 'Printdesk'), mention('29:x', 'Ann $& Peeters')];
    expect(read('<at>Printdesk</at> ask <at>Ann $& Peeters</at>', { entities })).toBe('ask Ann $& Peeters');
  });

  it('lose a mention whose entity lacks its text, or that has no entity', () => {
    const entities = [{ type: 'mention', mentioned: { id: bot, name: 'Printdesk' } }, { type: 'clientInfo' }];
    expect(read('<at>Printdesk</at> hi', { entities })).toBe('hi');
    expect(read('<at id="0">Somebody</at> hi')).toBe('Somebody hi');
  });

  it('are empty for a mention alone', () => {
    expect(read('<at>Printdesk</at>&nbsp;', { entities: [mention(bot, 'Printdesk')] })).toBe('');
  });

  it('have plain spaces, decoded characters and their own lines', () => {
    expect(read('R&amp;D:&nbsp;2 \u00a0 toners\r\n  1 drum &lt;b&gt; ')).toBe('R&D: 2 toners\n1 drum <b>');
  });

  it('keep the cells of a pasted table apart, an empty one too [F8 F22]', () => {
    expect(read('Serial\t112\t113\nGNM75498\t\t153 912')).toBe('Serial\t112\t113\nGNM75498\t\t153 912');
  });

  it('keep what looks like markup in plain text and lose it in rich text', () => {
    expect(read('a <b> c')).toBe('a <b> c');
    expect(read('<p>a <b>b</b></p><p>c<br/>d</p>', { textFormat: 'xml' })).toBe('a b\nc\nd');
  });

  it.each([
    '<at>',
    '<',
    '<a',
    '&nbsp;',
    ' \n',
  ])('are found in time in a hostile message made of %j', (part) => {
    expect(read(part.repeat(50_000), { textFormat: 'xml' }).length).toBeLessThanOrEqual(part.length * 50_000);
  });
});

describe('what else a Teams message holds [P1]', () => {
  const html = (content: string) => ({ contentType: 'text/html', content });
  const table =
    '<table><tr><th>Serial</th><th>Black</th></tr>\n<tr><td><p>WHJ01481</p></td><td>89&nbsp;950</td></tr></table>';

  it('a table in the HTML is lines of cells [F17]', () => {
    expect(read('SerialBlack', { attachments: [html(`<p>our readings</p>${table}`)] })).toBe(
      'our readings\nSerial\tBlack\nWHJ01481\t89 950',
    );
  });

  it('the mention of the assistant is gone from the HTML too', () => {
    const mentioned =
      '<p><span itemtype="http://schema.skype.com/Mention" itemid="0">Chat SDK Demo</span> hi</p>';
    expect(read('', { attachments: [html(`${mentioned}${table}`)] })).toContain('hi\nSerial');
    expect(read('', { attachments: [html(`${mentioned}${table}`)] })).not.toContain('Demo');
  });

  it('forwarded words stand below the own, as an object or as JSON', () => {
    const content = { originalMessageContent: '<p>no toner on <b>WHJ02153</b></p>' };
    const contentType = 'forwardedMessageReference';
    const attachments = [
      { contentType, content },
      { contentType, content: JSON.stringify(content) },
      { contentType, content: '{broken' },
    ];
    expect(read('please', { attachments })).toBe('please\nno toner on WHJ02153\nno toner on WHJ02153');
  });

  it('the message that is answered is not among the words', () => {
    const quote =
      '<blockquote itemtype="http://schema.skype.com/Reply"><p itemprop="preview">Case CS1</p></blockquote>';
    expect(read('Case CS1 still open', { attachments: [html(`${quote}<p>still open</p>`)] })).toBe(
      'still open',
    );
    expect(read('<quoted messageId="1"/> still open')).toBe('still open');
  });
});

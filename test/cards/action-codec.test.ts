import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeSlackAction,
  decodeSlackOption,
  decodeTeamsExecute,
  decodeTeamsSubmit,
  encodeAction,
  encodeSlackOption,
  encodeSlackValue,
  maxPayloadLength,
} from '../../cards/action-codec.ts';
import { CardLimitError } from '../../cards/card-limit-error.ts';

describe('what a button carries', () => {
  it('comes back as it was sent, through Teams and through Slack', () => {
    const payloads = fc.dictionary(fc.string({ maxLength: 10 }), fc.jsonValue({ maxDepth: 2 }), {
      maxKeys: 5,
    });
    const roundTrip = fc.property(payloads, (raw) => {
      const payload = JSON.parse(JSON.stringify(raw));
      fc.pre(JSON.stringify(payload).length <= maxPayloadLength && !('__proto__' in raw));
      const expected = { action: 'check-case.show', payload };
      const data = encodeAction('check-case.show', payload);
      expect(decodeTeamsExecute('check-case.show', data)).toEqual(expected);
      expect(decodeTeamsSubmit({ ...data, a: 'check-case.show' })).toEqual(expected);
      expect(decodeSlackAction('check-case.show#12', encodeSlackValue('check-case.show', payload))).toEqual(
        expected,
      );
      expect(decodeSlackOption(encodeSlackOption('check-case.show', payload, 2000))).toEqual(expected);
    });
    fc.assert(roundTrip);
  });

  it('is read from among the answers of a form that Teams puts beside it', () => {
    const data = { v: 1, p: { draft: 'd' }, description: 'it jams' };
    expect(decodeTeamsExecute('engine.submit', data)).toEqual({
      action: 'engine.submit',
      payload: { draft: 'd' },
    });
  });

  it('throws over 1,800 characters instead of being cut', () => {
    const payload = { id: 'x'.repeat(maxPayloadLength) };
    expect(() => encodeAction('a.b', payload)).toThrow(CardLimitError);
    expect(() => encodeSlackValue('a.b', payload)).toThrow(/a\.b.*1800 allowed/);
  });

  it.each([
    ['no data', 'a.b', undefined],
    ['another version', 'a.b', { v: 2, p: {} }],
    ['a payload that is no object', 'a.b', { v: 1, p: 'x' }],
    ['no verb', '', { v: 1, p: {} }],
    ['a verb that is no text', 7, { v: 1, p: {} }],
    ['an endless verb', 'x'.repeat(300), { v: 1, p: {} }],
  ])('is nothing when it comes with %s', (_, verb, data) => {
    expect(decodeTeamsExecute(verb, data)).toBeNull();
    expect(decodeTeamsSubmit({ ...(data as object), a: verb })).toBeNull();
    expect(decodeSlackAction(verb, JSON.stringify(data) ?? '')).toBeNull();
  });

  it('fits no menu when it is too long, or its name would be read as part of the payload', () => {
    expect(encodeSlackOption('a.b', { id: 'x'.repeat(75) }, 75)).toBeNull();
    expect(encodeSlackOption('a{b', {}, 75)).toBeNull();
  });

  it.each([null, 7, '', 'a.b', '{}', 'a.b{', 'a.b[]'])('is nothing when it was chosen as %j', (value) => {
    expect(decodeSlackOption(value)).toBeNull();
  });

  it('is nothing when a Slack value is no JSON or too long', () => {
    expect(decodeSlackAction('a.b#1', '{')).toBeNull();
    expect(decodeSlackAction('a.b#1', `{"v":1,"p":{"x":"${'y'.repeat(3000)}"}}`)).toBeNull();
  });
});

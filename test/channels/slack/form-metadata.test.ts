import { expect, test } from 'vitest';
import { readMetadata, writeMetadata } from '../../../bot/channels/slack/form-metadata.ts';

test.each([
  { draftId: 'd1', place: { channel: null }, messageTs: null },
  { draftId: 'd1', place: { channel: 'D1' }, messageTs: '1.2' },
  { draftId: 'd1', place: { channel: 'C1', thread_ts: '1.1' }, messageTs: '1.2' },
])('what a modal belongs to comes back as it was written: %j', (metadata) => {
  expect(readMetadata(writeMetadata(metadata))).toEqual(metadata);
});

test('the id of the draft alone is enough', () => {
  expect(readMetadata('{"d":"d1"}')).toEqual({ draftId: 'd1', place: { channel: null }, messageTs: null });
});

test.each([
  '',
  '{',
  '[]',
  'null',
  '{"d":""}',
  '{"d":7}',
  '{"c":"C1"}',
  '{"d":"d1","m":7}',
])('the metadata of another modal is none of ours: %s', (text) => {
  expect(readMetadata(text)).toBeNull();
});

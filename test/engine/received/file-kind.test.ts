import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { kindOfFile } from '../../../bot/engine/received/file-kind.ts';
import { bytesIn, spreadsheet } from '../../support/shared-file.ts';

const text = (words: string) => new TextEncoder().encode(words);
const picture = (type: string) => bytesIn({ name: '', type });

describe('the kind of a file', () => {
  test.each([
    ['a photograph', 'IMG_1.jpg', picture('image/jpeg'), 'image/jpeg'],
    ['a picture without an ending', 'image', picture('image/png'), 'image/png'],
    ['a picture that is called something else', 'notes.txt', picture('image/png'), 'image/png'],
    ['a PDF', 'invoice.pdf', picture('application/pdf'), 'application/pdf'],
    ['a voice clip', 'audio.m4a', picture('audio/mp4'), 'audio/x-m4a'],
    [
      'a spreadsheet',
      'meters.xlsx',
      spreadsheet([['a', 1]]),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['a list', 'meters.CSV', text('Série;Noir\nGNM75498;1'), 'text/csv'],
    ['a list in UTF-16', 'meters.csv', Uint8Array.from([0xff, 0xfe, 0x61, 0]), 'text/csv'],
    ['notes', 'notes.txt', text('hello'), 'text/plain'],
  ])('is told by its content: %s [P9]', async (_what, name, bytes, type) =>
    expect((await kindOfFile(name, bytes))?.contentType).toBe(type));

  test.each([
    ['a program', 'tool.exe', Uint8Array.from([0x4d, 0x5a, 0x90, 0])],
    ['a program that is called a picture', 'photo.jpg', Uint8Array.from([0x4d, 0x5a, 0x90, 0])],
    ['a page', 'page.html', text('<html><script>alert(1)</script></html>')],
    ['a page that is called a list', 'list.csv', text('<?xml version="1.0"?><svg onload="x"/>')],
    ['a drawing', 'drawing.svg', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an archive', 'all.zip', zipSync({ 'a.txt': text('a') })],
    ['bytes that are called text', 'log.txt', Uint8Array.from([0, 1, 2, 3])],
    ['nothing', 'empty', new Uint8Array(0)],
  ])('is none that is kept: %s [P9]', async (_what, name, bytes) =>
    expect(await kindOfFile(name, bytes)).toBeNull());
});

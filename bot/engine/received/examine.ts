import type { Turn } from '../turn.ts';
import { kindOfFile } from './file-kind.ts';
import { readTable } from './read-table.ts';
import { type FileProblem, maxFileBytes, mostPerMessage, type ReceivedFile } from './received-file.ts';

/** A file that can be kept, by what it really is; `table`: its rows as lines, when it holds some. */
export type GoodFile = { name: string; contentType: string; bytes: Uint8Array; table: string | null };

/** What came with a message: what can be kept, and what cannot, with the reason. */
export type Examined = { good: GoodFile[]; left: LeftFile[] };
export type LeftFile = { name: string; problem: FileProblem };

/** Looks at the files of a message, by their content; never throws because of what a file holds. */
export async function examine(turn: Turn): Promise<Examined> {
  const files = turn.kind === 'text' ? (turn.files ?? []) : [];
  const seen = await Promise.all(files.map((file, at) => look(file, at)));
  return {
    good: seen.filter((one): one is GoodFile => 'bytes' in one),
    left: seen.filter((one): one is LeftFile => 'problem' in one),
  };
}

async function look(file: ReceivedFile, at: number): Promise<GoodFile | LeftFile> {
  const name = nameOf(file.name);
  if ('problem' in file) return { name, problem: file.problem };
  const { bytes } = file;
  if (at >= mostPerMessage) return { name, problem: 'too-many' };
  if (bytes.byteLength > maxFileBytes) return { name, problem: 'too-large' };
  const kind = await kindOfFile(name, bytes);
  if (kind === null) return { name, problem: 'unsupported' };
  const { contentType, ending } = kind;
  // A pasted picture has no name of its own, and nobody can open a file without an ending.
  const called = hasEnding.test(name) ? name : `${name}.${ending}`;
  return { name: called, contentType, bytes, table: await readTable(contentType, bytes) };
}

const hasEnding = /(\.[^. ]{1,8})$/;

/** As much of a name as is shown. */
const longestName = 80;

/** What a name is shown and stored as: no folders, nothing that cannot be seen, the ending kept where it is cut. */
function nameOf(given: string): string {
  const plain = given
    .replace(/^.*[/\\]/s, '')
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, ending = ''] = hasEnding.exec(plain) ?? [];
  return plain.length <= longestName ? plain : `${plain.slice(0, longestName - ending.length - 1)}…${ending}`;
}

import type { Operation } from '../../../domain/operation.ts';
import type { FileStore } from '../files.ts';
import type { Examined, GoodFile, LeftFile } from './examine.ts';
import { mostWaiting, type WaitingFile } from './waiting-files.ts';

/** What became of the files of a message. */
export type Received = {
  /** Waiting for a case, latest last. */
  kept: WaitingFile[];
  left: LeftFile[];
  /** Names of those whose rows were read as words. */
  read: string[];
};

export const nothingReceived: Received = { kept: [], left: [], read: [] };

/** Until then a picture that was sent can go with a form, which lies around as long. */
const keptHours = 7 * 24;

type Keeping = {
  files: Pick<FileStore, 'keep'>;
  examined: Examined;
  waiting: readonly WaitingFile[];
  isRead: boolean;
};

/** Keeps what came with a message of somebody who is known; what was read as words needs no keeping. */
export async function keepReceived(
  operation: Operation,
  { files, examined, waiting, isRead }: Keeping,
): Promise<Received> {
  const isTable = (file: GoodFile) => isRead && file.table !== null;
  const toKeep = examined.good.filter((file) => !isTable(file));
  const names = waiting.map(({ file }) => file.name);
  const room = Math.max(0, mostWaiting - names.length);
  const received: Received = {
    kept: [],
    left: [...examined.left, ...toKeep.slice(room).map(({ name }) => tooMany(name))],
    read: examined.good.filter(isTable).map(({ name }) => name),
  };
  for (const { name: given, contentType, bytes } of toKeep.slice(0, room)) {
    const name = unlike(given, [...names, ...received.kept.map(({ file }) => file.name)]);
    const kept = await files.keep(operation, { name, contentType, bytes, hours: keptHours });
    if (kept.ok) received.kept.push({ file: kept.value, draftId: null, at: operation.now });
    else received.left.push({ name, problem: 'too-large' });
  }
  return received;
}

/** Pasted pictures have all the same name: the second is `image-2.png`. */
function unlike(name: string, others: readonly string[], count = 2): string {
  if (!others.includes(name)) return name;
  const numbered = name.replace(/(?=\.[^.]*$)|$/, `-${count}`);
  return others.includes(numbered) ? unlike(name, others, count + 1) : numbered;
}

function tooMany(name: string): LeftFile {
  return { name, problem: 'too-many' };
}

import { unzip } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { utf16Of } from './file-kind.ts';

/** A message of so many characters is a table of some hundred devices; the rest would hold up everybody else. */
const mostCharacters = 40_000;
/** What a sheet of that size unpacks to at most; a small file that unpacks to gigabytes is not read. */
const mostUnpacked = 50 * 1024 * 1024;

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const delimited = new Set(['text/csv', 'text/tab-separated-values', 'text/plain']);

/** The rows of a table as lines, as if they had been pasted (P14); null for what is no table, and for one too large. */
export async function readTable(contentType: string, bytes: Uint8Array): Promise<string | null> {
  const text = delimited.has(contentType)
    ? decoded(bytes)
    : contentType === excel
      ? await linesOf(bytes)
      : null;
  return text === null || text.trim() === '' || text.length > mostCharacters ? null : text;
}

/** Spreadsheets write UTF-8 with or without its mark, UTF-16 with it, or the code page of Windows. */
function decoded(bytes: Uint8Array): string {
  const marked = utf16Of(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}

/** The first sheet; a file that only looks like one is kept and not read. */
async function linesOf(bytes: Uint8Array): Promise<string | null> {
  const size = await unpackedSize(bytes);
  if (size === null || size > mostUnpacked) return null;
  try {
    const [first] = await readExcelFile(Buffer.from(bytes));
    return (first?.data ?? []).map((row) => row.map(inCell).join('\t')).join('\n');
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function inCell(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value ?? '').replace(/\s+/g, ' ');
}

/** What the parts of a ZIP add up to, without unpacking one; null when it is none. */
function unpackedSize(bytes: Uint8Array): Promise<number | null> {
  return new Promise((resolve) => {
    let size = 0;
    const filter = ({ originalSize }: { originalSize: number }) => {
      size += originalSize;
      return false;
    };
    unzip(bytes, { filter }, (error) => resolve(error === null ? size : null));
  });
}

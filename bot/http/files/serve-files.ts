import type { Request, Response, Server } from 'restify';
import type { FileSource, StoredFile } from '../../engine/files.ts';
import { refuseJson } from '../send-json.ts';
import type { CheckLink } from './file-links.ts';

type Serving = { files: FileSource; isGood: CheckLink };

const idAndEnding = /^([\w-]{1,100})(\.png)?$/;

/**
 * Serves `GET /files/<id>?exp=&sig=`, and `/files/<id>.png` for pictures. Whatever is wrong with a link (unknown,
 * expired, not ours, no picture), the answer is the one of an address that does not exist.
 */
export function serveFiles(server: Server, serving: Serving): void {
  server.get('/files/:name', async (req, res) => {
    const file = await find(serving, req);
    if (file) send(res, file);
    else refuseJson(res, 404, { code: 'NotFound', message: 'There is nothing at this address.' });
  });
}

async function find({ files, isGood }: Serving, req: Request): Promise<StoredFile | null> {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://files');
  const [, id = '', ending] = idAndEnding.exec(pathname.replace('/files/', '')) ?? [];
  if (id === '' || !isGood(id, searchParams.get('exp') ?? '', searchParams.get('sig') ?? '')) return null;
  const file = await files.open(id);
  return ending && file?.contentType !== 'image/png' ? null : file;
}

/**
 * Only pictures are shown in place; anything else is saved, so that nothing of a file runs as a page of ours. The link
 * is secret, so shared caches keep nothing.
 */
function send(res: Response, { name, contentType, bytes }: StoredFile): void {
  const isPicture = contentType === 'image/png';
  res.setHeader('content-type', isPicture ? contentType : savedType(contentType));
  res.setHeader('content-disposition', `${isPicture ? 'inline' : 'attachment'}; ${named(name)}`);
  res.setHeader('content-length', bytes.byteLength);
  res.setHeader('cache-control', 'private, max-age=3600');
  res.statusCode = 200;
  res.end(Buffer.from(bytes));
}

/** Types a browser might run, or that are no types at all, are given as bytes. */
function savedType(contentType: string): string {
  const isPlain = /^(application|audio|image|text|video)\/[\w.+-]+$/.test(contentType);
  return isPlain && !/html|xml|svg|script/.test(contentType) ? contentType : 'application/octet-stream';
}

/** The name in both spellings of RFC 6266: as plain ASCII for old clients, and as it is. */
function named(name: string): string {
  // Through bytes and back: half a surrogate pair cannot be encoded.
  const whole = Buffer.from(name).toString();
  const ascii = whole.normalize('NFKD').replace(/[^\w .-]/g, '_');
  const encoded = encodeURIComponent(whole).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

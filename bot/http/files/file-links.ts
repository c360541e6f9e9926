import type { FileLinks } from '../../engine/files.ts';
import type { Signer } from './signer.ts';

/** Whether a link is one of ours and still good. */
export type CheckLink = (id: string, exp: string, sig: string) => boolean;

type Parts = { publicUrl: string | null; signer: Signer; clock: { now(): Date } };

/** Messages are read days later, pictures are fetched by whoever opens the chat. */
const lifeMs = 7 * 24 * 3600 * 1000;

/** Makes links to `GET /files/<id>`, and checks them when they come back. */
export function createFileLinks({ publicUrl, signer, clock }: Parts): FileLinks & { isGood: CheckLink } {
  const link = (id: string, ending: string) => {
    if (publicUrl === null) return null;
    const exp = String(Math.floor((clock.now().getTime() + lifeMs) / 1000));
    const query = new URLSearchParams({ exp, sig: signer.sign('file', id, exp) });
    return `${publicUrl}/files/${id}${ending}?${query}`;
  };
  return {
    file: (id) => link(id, ''),
    picture: (id) => link(id, '.png'),
    isGood: (id, exp, sig) =>
      signer.isSigned(sig, 'file', id, exp) && Number(exp) * 1000 > clock.now().getTime(),
  };
}

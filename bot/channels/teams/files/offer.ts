import { z } from 'zod';
import { type Language, languages } from '../../../understanding/types.ts';
import type { TeamsFiles } from './teams-files.ts';

/** How long a file can be accepted. */
const lifeMs = 7 * 24 * 3600 * 1000;

const offer = z.object({
  file: z.string().min(1).max(100),
  exp: z.string().regex(/^\d{1,12}$/),
  lang: z.enum(languages),
  sig: z.string(),
});
/** What a consent card carries and sends back: which file, until when, signed for its conversation. */
export type Offer = z.infer<typeof offer>;

type Where = { conversationId: string; now: Date };

/** Offers a file in a conversation. Without the signature a client could ask for any file there is. */
export function makeOffer(
  { signer }: TeamsFiles,
  file: string,
  lang: Language,
  { conversationId, now }: Where,
): Offer {
  const exp = String(Math.floor((now.getTime() + lifeMs) / 1000));
  return { file, exp, lang, sig: signer.sign('offer', file, exp, conversationId) };
}

/** The offer a client sent back, or null when it was not made by us, not here, or too long ago. */
export function readOffer({ signer }: TeamsFiles, context: unknown, where: Where): Offer | null {
  const { data } = offer.safeParse(context);
  if (!data || Number(data.exp) * 1000 <= where.now.getTime()) return null;
  return signer.isSigned(data.sig, 'offer', data.file, data.exp, where.conversationId) ? data : null;
}

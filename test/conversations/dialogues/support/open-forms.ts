import { z } from 'zod';
import { languages } from '../../../../cards/texts/language.ts';
import type { Database } from '../../../../prisma/client.ts';
import { titlesOf } from './button-kinds.ts';
import type { Names } from './names.ts';
import type { Part } from './stage.ts';

/** A form that is open: whose it is, what is stored of it, what its card shows. */
export type OpenForm = {
  capability: string;
  device: string | null;
  held: string;
  text: string;
  /** Its card has a button that sends it as it is. */
  isReady: boolean;
};

type Where = { owner: string; part: Part; names: Names; now: Date };

const placed = z.object({ messageId: z.string() });
const aboutDevice = z.object({ deviceId: z.string().nullish() });

/** The forms somebody has open, latest first. */
export async function openForms(db: Database, { owner, part, names, now }: Where): Promise<OpenForm[]> {
  const drafts = await db.draft.findMany({
    where: { owner, status: 'open', expiresAt: { gt: now } },
    orderBy: { expiresAt: 'desc' },
  });
  return drafts.map(({ capability, data, message }) => {
    const place = placed.safeParse(message).data;
    const card = place ? part.client.card(place.messageId) : null;
    return {
      capability,
      device: names.of(aboutDevice.safeParse(data).data?.deviceId ?? null),
      held: names.in(JSON.stringify(data)),
      text: card?.text ?? '',
      isReady: (card?.ready ?? false) && sends(card?.buttons ?? []),
    };
  });
}

function sends(buttons: readonly string[]): boolean {
  const titles = languages.flatMap((language) => titlesOf('send', language));
  return buttons.some((button) => titles.includes(button));
}

import { z } from 'zod';
import type { Tx } from '../../prisma/client.ts';
import { type Support, supportSchema } from './schema.ts';

export type PublicLine = Support & { country: string };

const withSupport = z.object({ support: supportSchema });

/**
 * The lines anybody may be told, one a country and number: those of programmes that name the country. Says nothing of
 * any customer (F47).
 */
export async function listPublicLines(db: Tx): Promise<PublicLine[]> {
  const programmes = await db.programme.findMany({ select: { data: true }, orderBy: { id: 'asc' } });
  const lines = programmes.flatMap(({ data }) => {
    const { support } = withSupport.parse(data);
    return support.country === null ? [] : [{ ...support, country: support.country }];
  });
  return [...new Map(lines.map((line) => [`${line.country} ${line.phone}`, line])).values()];
}

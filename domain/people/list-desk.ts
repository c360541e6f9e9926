import type { Tx } from '../../prisma/client.ts';

/** The service desk's people, who are told of requests for access and of what is pressing. */
export async function deskPersonIds(db: Tx): Promise<string[]> {
  const agents = await db.person.findMany({
    where: { role: 'agent', status: 'active' },
    select: { id: true },
  });
  return agents.map((agent) => agent.id);
}

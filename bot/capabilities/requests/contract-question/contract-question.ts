import { z } from 'zod';
import { listContracts } from '../../../../domain/contracts/list-contracts.ts';
import type { Answer, Capability, Scene, Utterance } from '../../../engine/capability.ts';
import { contractOptions } from '../contract-options.ts';
import { defineRequest } from '../define-request.ts';
import { saidKind } from '../said-kind.ts';
import { contractCard } from './contract-card.ts';
import { askedOfRecord, contractKinds } from './contract-words.ts';

/** More contracts than this are not shown one below the other. */
const shownContracts = 3;

const request = defineRequest({
  id: 'contract-question',
  access: ['administrator'],
  group: 'account',
  topic: 'billing',
  device: 'maybe',
  asks: { contract: z.string().optional() },
  inputs: { contract: { input: 'lookup', options: contractOptions } },
  said: ({ text }) => ({ kind: saidKind(contractKinds, text) }),
});

/** A question about a contract: answered at once where its record does, by a person otherwise (G34). */
export const contractQuestion: Capability = { ...request, answer: answerFromRecord };

/** null: the record does not answer it, or does not tell which contract is meant. */
async function answerFromRecord(scene: Scene, { text, understanding }: Utterance): Promise<Answer | null> {
  const topics = askedOfRecord(text);
  const [device, ...others] = understanding.slots.device?.candidates ?? [];
  if (topics.length === 0 || others.length > 0) return null;
  const contracts = await listContracts(scene, device ?? null);
  if (contracts.length === 0 || contracts.length > shownContracts) return null;
  return { replies: contracts.map((one) => ({ kind: 'card', card: contractCard(scene, one, topics) })) };
}

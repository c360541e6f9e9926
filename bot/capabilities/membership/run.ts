import type { Outcome } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { answerOfCase } from '../parts/article/answer-first.ts';
import { openNewCase } from '../parts/case/opened-case.ts';
import { wishesOf } from '../parts/desk/desk-notes.ts';
import { askForAccount } from './ask-for-account.ts';
import type { MemberDraft } from './draft.ts';
import type { MemberFacts } from './facts.ts';
import { join } from './join.ts';
import { keepProduct } from './keep-product.ts';
import { readDraft } from './wanted.ts';

/** Does what the draft is for. */
export async function runMember(
  scene: Scene,
  draft: MemberDraft,
  facts: MemberFacts,
): Promise<Outcome<Answer>> {
  const { known } = facts;
  if (known === null || draft.goal === 'ask') return askDesk(scene, draft, facts);
  const read = readDraft(draft, known);
  if (read.goal === 'product') return keepProduct(scene, read, known);
  return known.state.account.state === 'none' ? askForAccount(scene, read, known) : join(scene, read, known);
}

/** What only the desk can do, as a case of its own kind with the membership number. */
async function askDesk(scene: Scene, draft: MemberDraft, facts: MemberFacts): Promise<Outcome<Answer>> {
  const { t, now } = scene;
  const number = facts.known?.state.active?.number;
  const value = { type: 'text' as const, text: String(number) };
  const details = { request: 'membership', answers: [{ field: 'number', value }] };
  const wanted = {
    deviceId: null,
    category: 'membership' as const,
    title: t.text('membership.ask.title'),
    description: draft.words,
    ...(number === undefined ? {} : { details }),
    ...wishesOf(draft, facts, now),
    ...(await answerOfCase(scene, draft)),
  };
  return openNewCase(scene, wanted, (opened) => t.text('membership.ask.sent', { number: opened }));
}

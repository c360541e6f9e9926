import type { TextKey } from '../../../cards/texts/catalogue.ts';
import type { Decision } from '../../../domain/approvals/decide-approval.ts';
import { listPendingApprovals } from '../../../domain/approvals/list-pending-approvals.ts';
import type { ApprovalKind } from '../../../domain/approvals/load-approval.ts';
import type { Command } from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import { readMessage } from '../../understanding/text/message.ts';
import { approve, openApproval, reject } from './approval-card.ts';

const before =
  "(?:(?:yes|oui|ja|ok|okay|no|non|nee|d'accord|akkoord|fine|please|i|we|je|j'|ik|on|wij)[ ,.!]*)*";
const object =
  '(?: (?:it|that|this|(?:the|her|his) order|la commande|sa commande|la|le|ca|cela|de bestelling|dat|het|die|hem|maar))*';
const after = '(?:[ ,.!]*(?:please|thanks|thank you|merci|svp|stp|graag|aub|bedankt|dank je))?[ .!]*';

/** The words that decide, folded; nothing else may stand beside them. */
const wordings: readonly (readonly [Decision, RegExp])[] = [
  [
    'approved',
    new RegExp(
      `^${before}(?:l')?(?:approve|approved|approuve[rz]?|valide[rz]?|goedgekeurd|goedkeuren|keur${object} goed)${object}${after}$`,
    ),
  ],
  [
    'rejected',
    new RegExp(
      `^${before}(?:l')?(?:reject|decline|refuse[rz]?|rejete[rz]?|rejette|afgekeurd|afkeuren|keur${object} af|weiger)${object}${after}$`,
    ),
  ],
];

/** What a message decides of an order that waits; null when it says more than that, or nothing of it. */
export function decisionIn(text: string): Decision | null {
  const { folded } = readMessage(text);
  return wordings.find(([, wording]) => wording.test(folded.trim()))?.[0] ?? null;
}

/** What waits, in a line of a list. */
export const pendingRow = { order: 'supplies.home.row', deed: 'forward.row' } as const satisfies Record<
  ApprovalKind,
  TextKey
>;

/** Enough to know that there are several. */
const severalApprovals = 5;

/**
 * "Yes, approve it": decides the only request that waits for this person, by the button of its card. Where several wait,
 * they are shown to choose from, since approving the wrong one would order it.
 */
export const decideCommand: Command = {
  heard: (text) => decisionIn(text) !== null,
  interrupts: false,
  afterAnswers: true,
  async run(scene, { text }) {
    const { t, now } = scene;
    const [only, ...more] = await listPendingApprovals(scene, severalApprovals);
    const decision = decisionIn(text);
    if (only === undefined || decision === null) return null;
    const link = decision === 'approved' ? approve : reject;
    if (more.length === 0) return { press: linkTo(link, t.text('engine.confirm'), { approval: only.id }) };
    const items = [only, ...more].map(({ id, kind, createdAt, requester }) => ({
      title: t.text(pendingRow[kind], { name: requester }),
      detail: t.relative(createdAt, now),
      button: linkTo(openApproval, t.text('engine.open'), { approval: id }),
    }));
    const data = { title: t.text('supplies.home.title'), intro: '', items, actions: [] };
    return { replies: [{ kind: 'card', card: { card: 'choices', data } }] };
  },
};

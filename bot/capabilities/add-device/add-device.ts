import { type Capability, defineFlow, onClick } from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { associationForm } from './association-form.ts';
import { claimForm } from './claim-form.ts';
import { type ClaimDraft, claimDraft, claimSaid } from './draft.ts';
import { type ClaimFacts, loadClaimFacts } from './facts.ts';
import { runClaim } from './run.ts';

/** Has the desk link what could not be added (X8). */
const haveLinked = click('associate');

const formOf = ({ association }: ClaimDraft) => (association ? associationForm : claimForm);

const flow = defineFlow<ClaimDraft, ClaimFacts>({
  draft: claimDraft,
  begin: (said) => claimSaid(claimDraft.parse({}), said),
  amend: (draft, said) => claimSaid(draft, said),
  load: loadClaimFacts,
  loadedFor: () => null,
  names: ({ serial }) => serial,
  next: (draft, facts, view) => formOf(draft).show(draft, facts, view),
  clicks: [onClick(haveLinked, { apply: (draft: ClaimDraft) => ({ ...draft, association: true }) })],
  edit: (draft, facts, view) => formOf(draft).show(draft, facts, view),
  accept: (draft, values, facts, view) => formOf(draft).accept(draft, values, facts, view),
  run: runClaim,
  waysOut: (refusal, _draft, _facts, { act, t }) =>
    refusal.code === 'claim-failed' || refusal.code === 'claim-limit'
      ? [act(haveLinked, t.text('claims.associate'), {})]
      : [],
});

/** Brings a device to the account by its number and the postal code of a shipping address (X6-X10, X53-X55). */
export const addDevice: Capability = {
  id: 'add-device',
  access: ['administrator'],
  menu: { title: 'claims.menu.title', example: 'claims.menu.example', group: 'account' },
  subject: 'claims.menu.title',
  topic: 'supplies',
  flow,
};

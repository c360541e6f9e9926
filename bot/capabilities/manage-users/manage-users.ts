import { listMembers, type Member } from '../../../domain/people/find-member.ts';
import { lastChanged } from '../../../domain/people/last-changed.ts';
import {
  type Answer,
  type Capability,
  type Command,
  defineFlow,
  type Scene,
  type Utterance,
} from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { fold } from '../../understanding/text/fold.ts';
import { passwordCard } from '../parts/password-card.ts';
import { type AccessFacts, inviteForm } from './invite-form.ts';
import { listPeople } from './list-people.ts';
import { again } from './person-card.ts';
import { runChange } from './run.ts';
import { nextStep, userClicks } from './steps.ts';
import { readUserWish, roleIn, saysRole } from './user-words.ts';
import { type AccessDraft, accessDraft, changeOfAccess } from './users-links.ts';
import { peopleMeant } from './who-is-meant.ts';

/** Longer messages say who is meant at their beginning. */
const longestSaid = 500;

/** Lists, passwords and what somebody asks for are answered at once; what changes somebody's access is shown first. */
async function answer(scene: Scene, utterance: Utterance): Promise<Answer | null> {
  const { text, understanding } = utterance;
  const wish = readUserWish(text, understanding.slots.email);
  switch (wish.is) {
    case 'change':
      return null;
    case 'password': {
      const person = whose(text, await listMembers(scene), scene.actor.personId);
      return { replies: [{ kind: 'card', card: passwordCard(scene, person) }] };
    }
    case 'decision':
    case 'list':
      return (await listPeople.answer?.(scene, utterance)) ?? null;
  }
}

/** Whose password it is: one colleague who is named; nobody's in particular otherwise. */
function whose(text: string, members: readonly Member[], actorId: string): Member | undefined {
  const [person, ...others] = peopleMeant(text, members);
  return others.length === 0 && person?.id !== actorId ? person : undefined;
}

function begin({ text, understanding: { slots } }: Utterance): AccessDraft {
  const wish = readUserWish(text, slots.email);
  const change =
    wish.is === 'change'
      ? wish
      : { does: 'invite' as const, role: 'user' as const, said: text, password: '' };
  const { does, role, said, password } = change;
  const invited = does === 'invite' ? { email: slots.email ?? '', name: slots.person ?? '' } : {};
  const language = slots.language ?? null;
  const named = slots.person !== undefined;
  const words = { said: said.slice(0, longestSaid), named, password };
  return accessDraft.parse({ does, role, ...words, ...invited, language });
}

function amend(
  draft: AccessDraft,
  { text, understanding: { slots } }: Utterance,
  facts: AccessFacts,
): AccessDraft {
  const role =
    saysRole(text) && (draft.does === 'invite' || draft.does === 'role') ? roleIn(text) : draft.role;
  if (draft.does !== 'invite') {
    const isSomebody = peopleMeant(text, facts.members).length > 0 || slots.person !== undefined;
    return {
      ...draft,
      role,
      ...(isSomebody ? { said: text.slice(0, longestSaid), named: true, personId: null } : {}),
    };
  }
  const { email, person, language } = slots;
  return {
    ...draft,
    role,
    email: email ?? draft.email,
    name: person ?? draft.name,
    language: language ?? draft.language,
  };
}

const flow = defineFlow<AccessDraft, AccessFacts>({
  draft: accessDraft,
  begin,
  amend,
  async load(scene) {
    const { actor } = scene;
    const members = await listMembers(scene);
    const lastId = await lastChanged(scene);
    return { members, lastId, actorId: actor.personId, company: actor.account.name };
  },
  loadedFor: () => null,
  alert: (before, { password }, { members, actorId }, view) =>
    before === null && password !== '' ? passwordCard(view, whose(password, members, actorId)) : null,
  next: nextStep,
  clicks: userClicks,
  answerQuestion: ({ text }, { does, role }, _facts, { t }) =>
    does === 'role' && role === 'administrator' && /\?|\b(?:what|que|quoi|qu'|wat|which|quels?)\b/i.test(text)
      ? t.text('people.confirm.administrator.can')
      : null,
  edit: inviteForm.show,
  accept: inviteForm.accept,
  run: runChange,
  waysOut(refusal, draft, { members }, view) {
    const known = members.find(({ email }) => email.toLowerCase() === draft.email.trim().toLowerCase());
    return refusal.code === 'person-inactive' && known ? [again(view.t, known)] : [];
  },
});

/** More words than this say more than whose access is to change. */
const mostWords = 8;

/** What can be removed that is not access: "remove Alex's comment". */
const otherThing =
  /\b(?:comment\w*|remarques?|opmerking\w*|orders?|commandes?|bestelling\w*|cases?|dossiers?|meldingen|device\w*|printers?|copiers?|copieurs?|imprimantes?|toestel\w*|machines?|contact\w*|names?|noms?|naam|alias|address\w*|adress?e?s?)\b/;

/**
 * "Remove Alex": short words that would be taken for calling something off, where they name one of the people and nothing
 * else that could be removed.
 */
const changeCommand: Command = {
  heard: (text, { understanding: { slots } }) =>
    text.trim().split(/\s+/).length <= mostWords &&
    [slots.device, slots.supplies, slots.case, slots.order, slots.meters].every((one) => one === undefined) &&
    !otherThing.test(fold(text)) &&
    isChange(text),
  interrupts: false,
  async run(scene, { text }) {
    const wish = readUserWish(text, undefined);
    const meant = peopleMeant(text, await listMembers(scene));
    if (wish.is !== 'change' || meant.length === 0) return null;
    const { does, role, said } = wish;
    return { press: beginOf(changeOfAccess, scene.t.text('engine.choose.button'), { does, role, said }) };
  },
};

function isChange(text: string): boolean {
  const wish = readUserWish(text, undefined);
  return wish.is === 'change' && wish.does !== 'invite';
}

/** Who has access, as what, and who asks for it: an administrator's affair (F55-F57, G9-G15, G65). */
export const manageUsers: Capability = { ...listPeople, answer, commands: [changeCommand], flow };

import { z } from 'zod';
import type { Member } from '../../../domain/people/find-member.ts';
import { type AccessChange, refuseChange } from '../../../domain/people/rules/change-of-access.ts';
import { type FlowView, onClick, type Step } from '../../engine/capability.ts';
import { beginOf, click } from '../../engine/links.ts';
import { refusalText } from '../../engine/present-refusal.ts';
import { noticeCard, warningCard } from '../parts/cards.ts';
import { choiceStep } from '../parts/choice-step.ts';
import { type AccessFacts, inviteForm } from './invite-form.ts';
import { again, factsOf, standingOf, toPeople } from './person-card.ts';
import { type AccessDraft, changeOfAccess } from './users-links.ts';
import { meantBy } from './who-is-meant.ts';

/** One of the people shown. */
const choosePerson = click('choosePerson', z.object({ person: z.uuid() }));

export const userClicks = [
  onClick<AccessDraft, AccessFacts, { person: string }>(choosePerson, {
    apply: (draft, { person }) => ({ ...draft, personId: person }),
  }),
];

/** The change a draft is about; null: an invitation. */
export function changeOf({ does, role }: AccessDraft): AccessChange | null {
  if (does === 'invite') return null;
  return does === 'role' ? { does, role } : { does };
}

/** What the texts call a change: the role that is given, or what is done. */
export function nameOf(change: AccessChange) {
  return change.does === 'role' ? change.role : change.does;
}

/** An invitation is a form; a change asks who, says what it means, and is confirmed. */
export function nextStep(draft: AccessDraft, facts: AccessFacts, view: FlowView): Step {
  const change = changeOf(draft);
  if (change === null) return inviteForm.show(draft, facts, view);
  const [person, ...others] = meantBy(draft, facts);
  if (person === undefined || others.length > 0) return whoIsIt(draft, facts, view);
  const administrators = facts.members.filter(
    ({ role, status }) => role === 'administrator' && status === 'active',
  );
  const against = refuseChange(change, person, facts.actorId, administrators.length);
  if (against !== null) return cannot(against, person, view);
  return confirm(change, person, view);
}

function cannot(code: NonNullable<ReturnType<typeof refuseChange>>, person: Member, view: FlowView): Step {
  const { t } = view;
  const text = refusalText(t, { code, args: { name: person.name } });
  const ways = code === 'person-inactive' ? [again(t, person)] : [];
  const card = warningCard(t.text(`refusal.${code}.title`), [text], factsOf(t, person), [
    ...ways,
    toPeople(t),
  ]);
  return { kind: 'end', card };
}

/** What the change means, before anything happens (G13, G14). */
function confirm(change: AccessChange, person: Member, view: FlowView): Step {
  const { t } = view;
  const what = nameOf(change);
  const title = t.text(`people.confirm.${what}.title`, { name: person.name });
  const [yes, no] = [view.send(t.text(`people.do.${what}`)), view.cancel()];
  const card = noticeCard(title, [t.text(`people.confirm.${what}.text`, { name: person.name })], {
    tone: change.does === 'deactivate' ? 'warning' : 'neutral',
    facts: factsOf(t, person),
    actions: [yes, no],
  });
  const answers = { yes, no };
  const asks = view.asksToSend(title, { text: title, answers, bareOk: 'asks-back', like: 'asks-back' });
  return { kind: 'confirm', card, asks };
}

/** People to choose from at once; whoever is not among them is named. */
const shownPeople = 8;

function whoIsIt(draft: AccessDraft, facts: AccessFacts, view: FlowView): Step {
  const { t } = view;
  const { members, actorId } = facts;
  const meant = meantBy(draft, facts);
  const wanted = draft.does === 'reactivate' ? 'deactivated' : null;
  const offered = (meant.length > 0 ? meant : members).filter(
    ({ id, status }) => id !== actorId && (status === 'deactivated') === (wanted !== null),
  );
  const items = offered.slice(0, shownPeople).map((person) => ({
    title: person.name,
    detail: standingOf(t, person),
    button: view.act(choosePerson, t.text('engine.choose.button'), { person: person.id }),
  }));
  const change = changeOf(draft);
  const isUnknown = meant.length === 0 && draft.named;
  const invite = beginOf(changeOfAccess, t.text('people.invite.button'), { does: 'invite' });
  return choiceStep({
    id: 'which-person',
    kind: 'which-device',
    title: t.text('people.who.title'),
    intro: t.text(isUnknown ? 'people.who.unknown' : 'people.who.intro', {
      what: t.text(`people.do.${change === null ? 'user' : nameOf(change)}`),
    }),
    items,
    actions: [...(isUnknown ? [invite] : []), toPeople(t), view.cancel()],
    answers: { cancel: view.cancel() },
  });
}

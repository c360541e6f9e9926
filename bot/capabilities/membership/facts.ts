import { loadMembership, type MemberState } from '../../../domain/membership/load-membership.ts';
import { dueOn, validatedBy } from '../../../domain/membership/rules/days.ts';
import { pointsOf } from '../../../domain/membership/rules/products.ts';
import type { MembershipRules } from '../../../domain/programmes/membership-schema.ts';
import { helpLine } from '../../../domain/programmes/rules/help-line.ts';
import { wallClock } from '../../../domain/programmes/rules/wall-clock.ts';
import type { Scene } from '../../engine/capability.ts';
import { type AnswerFacts, loadAnswer } from '../parts/article/answer-first.ts';
import { type DeskFacts, deskFacts } from '../parts/desk/desk-notes.ts';
import type { MemberDraft } from './draft.ts';

/** What is known of the membership of somebody's account, and how their programme has it. Days are yyyy-mm-dd. */
export type Known = {
  rules: MembershipRules;
  state: MemberState;
  /** Those that count, and those that will once what is missing is given (C11). */
  points: { counted: number; waiting: number };
  /** By when an account asked for now is validated (C5). */
  validatedBy: string;
  /** When the invoice of a sign-up of now is usually due (C24). */
  dueOn: string;
  today: string;
  /** The priority line (C10). */
  phone: string;
  company: string;
};

/** What a draft is filled in with; `known` null: the programme has no membership. */
export type MemberFacts = DeskFacts & AnswerFacts & { known: Known | null };

/** Reads it; null: the programme has no membership. */
export async function loadKnown(scene: Scene): Promise<Known | null> {
  const { actor, now } = scene;
  const { programme, account } = actor;
  const rules = programme.membership;
  if (rules === null) return null;
  const state = await loadMembership(scene);
  return {
    rules,
    state,
    points: pointsOf(state.products),
    validatedBy: validatedBy(now, account.timeZone, rules.validationDays, programme),
    dueOn: dueOn(now, account.timeZone, rules.dueDays),
    today: wallClock(now, account.timeZone).day,
    phone: rules.priorityLine ?? helpLine(programme.support, 'account'),
    company: account.name,
  };
}

/** The same with the article that may answer a question of the draft. */
export async function loadMemberFacts(scene: Scene, draft: MemberDraft): Promise<MemberFacts> {
  const answer = await loadAnswer(scene, draft, { capability: 'membership', family: null });
  return { ...deskFacts(scene), ...answer, known: await loadKnown(scene) };
}

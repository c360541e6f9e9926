import type { CardData, CardView } from '../../../cards/views/card-view.ts';
import { findCase } from '../../../domain/cases/find-case.ts';
import { followUpCase } from '../../../domain/cases/follow-up-case.ts';
import { listSolved, type Solved } from '../../../domain/cases/list-solved.ts';
import { reopenCase } from '../../../domain/cases/reopen-case.ts';
import { type Answer, type Command, onAction, type Scene } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { choicesCard } from '../parts/cards.ts';
import { caseAnswer, caseNotification } from '../parts/case/case-answer.ts';
import { caseCameBack, followUp } from '../parts/case/case-links.ts';
import { openedCase } from '../parts/case/opened-case.ts';
import { backToFault } from '../report-fault/back-to-fault.ts';
import { reportAFault } from '../report-fault/draft.ts';

const shownSolved = 4;

/** "It came back" on a case: open again while it is resolved, a new case is offered once it is closed (F7). */
export const cameBackAction = onAction(caseCameBack, (scene, { number }) => cameBack(scene, number, null));

/** A new case for what came back after a closed one. */
export const followUpAction = onAction(followUp, async (scene, { number }): Promise<Answer> => {
  const { t } = scene;
  const opened = await followUpCase(scene, number, t.text('cases.followUp.description', { number }));
  if (!opened.ok) return { replies: [refusalCard(t, opened.refusal, [])] };
  const { found, isNew } = opened.value;
  const text = isNew
    ? t.text('cases.followUp.sent', { number: found.number, earlier: number })
    : t.text('cases.followUp.already', { number: found.number });
  return isNew ? openedCase(scene, found, text) : caseAnswer(scene, found, text);
});

/**
 * The same in words. A case that is named is opened again; otherwise what was solved lately is shown to choose from,
 * since opening the wrong one would send somebody out.
 */
export const cameBackCommand: Command = {
  heard: saysCameBack,
  interrupts: false,
  async run(scene, { text, understanding }) {
    const { slots } = understanding;
    if (slots.case) return (await isOpen(scene, slots.case)) ? null : cameBack(scene, slots.case, text);
    const deviceIds = slots.device?.candidates ?? [];
    const solved = await listSolved(scene, { deviceIds, take: shownSolved });
    const card = solvedChoices(scene, solved, text);
    return card && { replies: [{ kind: 'card', card }] };
  },
};

/** Longer messages describe something; what they say is read as a request of its own. */
const maxWords = 10;

const wordings = [
  /(?<!\p{L})(?:est|sont) (?:revenue?s?|de retour)(?!\p{L})/iu,
  /(?<!\p{L})(?:ça|cela|il|elle|problème|panne|bruit|bourrage) (?:recommence|revient|a recommencé)(?!\p{L})/iu,
  /(?<!\p{L})r[eé]?ouv(?:r|erture)/iu,
  /(?<!\p{L})(?:is|zijn) (?:weer )?terug(?!\p{L})/iu,
  /(?<!\p{L})(?:begint (?:weer|opnieuw)|weer (?:hetzelfde|zover)|heropen\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:it|problem|fault|issue|error|noise|jam)(?: is| has|['’]s)? (?:back|come back|came back|returned|started again)(?!\p{L})/iu,
  /(?<!\p{L})(?:happen(?:s|ed|ing) again|re-?open\p{L}*)(?!\p{L})/iu,
];

/** Whether somebody says that something solved is not: "c'est revenu", "het is terug", "it came back". */
export function saysCameBack(text: string): boolean {
  return text.trim().split(/\s+/).length <= maxWords && wordings.some((one) => one.test(text));
}

/** On an open case "the noise is back" is a comment like any other. */
async function isOpen(scene: Scene, number: string): Promise<boolean> {
  const found = await findCase(scene, number);
  return found.ok && found.value.status === 'created';
}

async function cameBack(scene: Scene, number: string, words: string | null): Promise<Answer> {
  const { t, actor } = scene;
  const outcome = await reopenCase(scene, number, words);
  if (!outcome.ok) {
    const isClosed = outcome.refusal.code === 'case-closed';
    const ways = isClosed ? [linkTo(followUp, t.text('cases.followUp'), { number })] : [];
    return { replies: [refusalCard(t, outcome.refusal, ways)], keepsMessage: true };
  }
  const { found, reopened } = outcome.value;
  const text = t.text(reopened ? 'cases.cameBack.reopened' : 'cases.cameBack.stillOpen', { number });
  const told = caseNotification(actor, 'case-commented', found, (speech) => ({
    title: speech.t.text('cases.notification.reopened', { name: actor.name, number: found.number }),
    text: found.title,
  }));
  return caseAnswer(scene, found, text, reopened ? [told] : []);
}

type Item = CardData<'choices'>['items'][number];

/** Asks which of the things solved lately came back; null when there is none. */
function solvedChoices(scene: Scene, solved: readonly Solved[], words: string): CardView | null {
  const items = solved.flatMap((one) => toItem(scene, one) ?? []);
  if (items.length === 0) return null;
  const { t, actor } = scene;
  const other = beginOf(reportAFault, t.text('cases.cameBack.other'), { description: words });
  // The desk follows cases; it has no devices of its own to report.
  const actions = actor.role === 'agent' ? [] : [other];
  return choicesCard(t.text('cases.cameBack.title'), t.text('cases.cameBack.intro'), items, actions);
}

function toItem(scene: Scene, solved: Solved): Item | null {
  const { t, now } = scene;
  const when = t.relative(solved.at, now);
  if (solved.kind === 'article') return articleItem(scene, solved, when);
  const { number, title } = solved;
  const back = linkTo(caseCameBack, t.text('cases.cameBack'), { number });
  return { title: `${number} · ${title}`, detail: when, button: back };
}

/** An article about a fault; how-tos do not come back. */
function articleItem(
  { t, knowledge, language, actor }: Scene,
  { articleId, query }: Extract<Solved, { kind: 'article' }>,
  when: string,
): Item | null {
  const article = knowledge.article(articleId, language);
  if (article?.capability !== 'report-fault' || actor.role === 'agent') return null;
  const given = {
    deviceId: null,
    problem: article.topic,
    description: query,
    tried: [{ id: articleId, steps: 99 }],
  };
  return { title: query, detail: t.text('cases.cameBack.article', { when }), button: backToFault(t, given) };
}

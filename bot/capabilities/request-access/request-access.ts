import { z } from 'zod';
import { personOfAddress } from '../../../domain/access/load-access-request.ts';
import { type AccessWish, openAccessRequest, requestAccess } from '../../../domain/access/request-access.ts';
import { done } from '../../../domain/outcome.ts';
import { administratorIds } from '../../../domain/people/list-administrators.ts';
import { deskPersonIds } from '../../../domain/people/list-desk.ts';
import {
  type Answer,
  type Capability,
  defineFlow,
  type Notification,
  type Speech,
  type Utterance,
  type VisitorScene,
} from '../../engine/capability.ts';
import { beginning, beginOf } from '../../engine/links.ts';
import { notice } from '../../engine/replies.ts';
import type { Reply } from '../../engine/turn.ts';
import { requestCard } from '../manage-users/requests.ts';
import { requestSubject } from '../manage-users/users-links.ts';
import { noticeCard, warningCard } from '../parts/cards.ts';
import { dangerSentence } from '../parts/desk/danger-card.ts';
import { formStep } from '../parts/form/form-step.ts';

/** What somebody says who asks for access; the limits are those of F48. */
const accessSchema = z.object({
  name: z.string().min(1).max(100),
  email: z.email('access.form.emailWrong').max(200).optional(),
  company: z.string().min(1).max(200),
  message: z.string().max(3000).default(''),
});

const accessDraft = z.object({
  name: z.string().default(''),
  email: z.string().default(''),
  company: z.string().default(''),
  message: z.string().default(''),
});
type AccessDraft = z.infer<typeof accessDraft>;

/** The way to the form for access. */
export const askForAccess = beginning('request-access', accessDraft);

/** Who is told, and the name the chat system knows. */
type AccessFacts = { desk: string[]; knownName: string | null };

/** The form for access, filled with what the chat system knows. */
const accessForm = formStep<AccessDraft, AccessFacts, typeof accessSchema>({
  ask: () => ({
    schema: accessSchema,
    titleKey: 'access.form.title',
    introKey: 'access.form.intro',
    fields: {
      name: { input: 'text', labelKey: 'access.form.name' },
      email: { input: 'text', labelKey: 'access.form.email' },
      company: { input: 'text', labelKey: 'access.form.company' },
      message: { input: 'longText', labelKey: 'access.form.message', hintKey: 'access.form.messageHint' },
    },
  }),
  values: (draft, facts) => ({ ...draft, ...whoAndWhere(draft, facts) }),
  fill: (_draft, { email = '', ...answers }) => ({ ...answers, email }),
});

/** What the chat system and the words tell where the form does not. */
function whoAndWhere({ name, company, message }: AccessDraft, { knownName }: AccessFacts) {
  return { name: name || (knownName ?? ''), company: company || saidCompany(message) };
}

/** The company somebody says they are of, as they write it; whether there is one is nothing a visitor is told. */
function saidCompany(message: string): string {
  return companies.exec(message)?.[1] ?? '';
}

const companies =
  /(?:chez|travaille pour|de la société|bij|werk voor|at|from|work for|employee of)\s+((?:\p{Lu}[\p{L}\d'’&.-]*)(?:\s+(?:de|du|van|of|and|et|en|&|\p{Lu}[\p{L}\d'’&.-]*)){0,4})/u;

const flow = defineFlow<AccessDraft, AccessFacts, VisitorScene>({
  draft: accessDraft,
  begin: () => accessDraft.parse({}),
  amend: (draft, { text, understanding }) => ({
    ...draft,
    email: understanding.slots.email ?? draft.email,
    message: [draft.message, text].filter(Boolean).join('\n'),
  }),
  load: async ({ db, sender }) => ({ desk: await deskPersonIds(db), knownName: sender.name }),
  loadedFor: () => null,
  next: accessForm.show,
  clicks: [],
  edit: accessForm.show,
  accept: accessForm.accept,
  async run(scene, draft, facts) {
    const { desk } = facts;
    const wish = { ...draft, ...whoAndWhere(draft, facts) };
    const { t, channel, sender, language, address } = scene;
    const to = { address: address === null ? null : (address as object), language };
    const { id, accountId } = await requestAccess(scene, { channel, ...sender }, wish, to);
    const sent = notice(t.text('access.sent.title'), t.text('access.sent.text', { name: wish.name }));
    return done({
      replies: [sent],
      notifications: [
        accountId === null
          ? { personIds: desk, kind: 'access-asked', reply: (speech) => forDesk(speech, wish) }
          : await forAdministrators(scene, accountId, { ...wish, id }),
      ],
    });
  },
});

/** The administrators of the company it belongs to let them in, or do not (F49, G9); the list shows whom it would be. */
async function forAdministrators(
  { db }: VisitorScene,
  accountId: string,
  request: Pick<AccessWish, 'name' | 'email' | 'message'> & { id: string },
): Promise<Notification> {
  const known = await personOfAddress(db, accountId, request.email);
  return {
    personIds: await administratorIds(db, accountId),
    kind: 'access-asked',
    subject: requestSubject(request.id),
    reply: (speech) => ({ kind: 'card', card: requestCard(speech, { ...request, status: 'open' }, known) }),
  };
}

function forDesk({ t }: Speech, wish: AccessDraft): Reply {
  const facts = (['name', 'email', 'company', 'message'] as const).map((key) => ({
    label: t.text(`access.fact.${key}`),
    value: wish[key] || '–',
  }));
  const title = t.text('access.notification.title');
  return { kind: 'card', card: noticeCard(title, [t.text('access.notification.text')], { facts }) };
}

/** What somebody is told whom nobody knows yet: politely, and without a hint at any company (F47). */
async function hello(scene: VisitorScene, { text, understanding }: Utterance): Promise<Answer> {
  const { danger } = understanding.slots;
  const answer = await howToGetAccess(scene, text);
  if (danger === undefined) return answer;
  const { t } = scene;
  const sentence = dangerSentence({ t }, danger.kind, emergencyNumber);
  const first = { kind: 'card', card: warningCard(t.text('desk.danger.title'), [sentence]) } as const;
  return { ...answer, replies: [first, ...answer.replies] };
}

/** Where somebody is whom nobody knows is not known: this number is answered in Europe and from mobile phones elsewhere. */
const emergencyNumber = '112';

async function howToGetAccess({ db, t, channel, sender }: VisitorScene, text: string): Promise<Answer> {
  const open = await openAccessRequest(db, { channel, ...sender });
  if (open) {
    const text = t.text('access.waiting.text', { date: t.date(open.createdAt) });
    return { replies: [notice(t.text('access.waiting.title'), text)] };
  }
  const ask = beginOf(askForAccess, t.text('access.hello.button'), { message: text.trim() }, 'positive');
  const title = t.text('access.hello.title');
  return {
    replies: [notice(title, t.text('access.hello.text'), [ask])],
    asks: {
      id: 'ask-for-access',
      kind: 'send-this',
      text: title,
      answers: { yes: ask, fact: ask },
      intents: ['request-access'],
      bareOk: 'yes',
    },
  };
}

/** Getting access, for people who have none (F47-F52). */
export const requestAccessCapability: Capability = {
  id: 'request-access',
  access: ['unknown'],
  menu: { title: 'access.menu.title', example: 'access.menu.example', group: 'account' },
  subject: 'support.subject.request-access',
  topic: 'account',
  greetVisitor: hello,
  flow,
};

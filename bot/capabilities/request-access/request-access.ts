import { z } from 'zod';
import { deskPersonIds, openAccessRequest, requestAccess } from '../../../domain/access/request-access.ts';
import { done } from '../../../domain/outcome.ts';
import {
  type Answer,
  type Capability,
  defineFlow,
  type Speech,
  type VisitorScene,
} from '../../engine/capability.ts';
import { beginning, beginOf } from '../../engine/links.ts';
import { notice } from '../../engine/replies.ts';
import type { Reply } from '../../engine/turn.ts';
import { noticeCard } from '../parts/cards.ts';
import { formStep } from '../parts/form/form-step.ts';

/** What somebody says who asks for access; the limits are those of F48. */
const accessSchema = z.object({
  name: z.string().min(1).max(100),
  email: z.email('access.form.emailWrong').max(200),
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
  values: (draft, { knownName }) => ({ ...draft, name: draft.name || (knownName ?? '') }),
  fill: (_draft, answers) => answers,
});

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
  async run(scene, wish, { desk }) {
    await requestAccess(scene, { channel: scene.channel, ...scene.sender }, wish);
    const { t } = scene;
    const sent = notice(t.text('access.sent.title'), t.text('access.sent.text', { name: wish.name }));
    return done({
      replies: [sent],
      notifications: [{ personIds: desk, reply: (speech) => forDesk(speech, wish) }],
    });
  },
});

function forDesk({ t }: Speech, wish: AccessDraft): Reply {
  const facts = (['name', 'email', 'company', 'message'] as const).map((key) => ({
    label: t.text(`access.fact.${key}`),
    value: wish[key] || '–',
  }));
  const title = t.text('access.notification.title');
  return { kind: 'card', card: noticeCard(title, [t.text('access.notification.text')], { facts }) };
}

/** What somebody is told whom nobody knows yet: politely, and without a hint at any company (F47). */
async function hello({ db, t, channel, sender }: VisitorScene): Promise<Answer> {
  const open = await openAccessRequest(db, { channel, ...sender });
  if (open) {
    const text = t.text('access.waiting.text', { date: t.date(open.createdAt) });
    return { replies: [notice(t.text('access.waiting.title'), text)] };
  }
  const ask = beginOf(askForAccess, t.text('access.hello.button'), {}, 'positive');
  return { replies: [notice(t.text('access.hello.title'), t.text('access.hello.text'), [ask])] };
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

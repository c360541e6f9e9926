import { z } from 'zod';
import {
  type Capability,
  defineFlow,
  type FlowView,
  onClick,
  type Step,
  type Utterance,
} from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { addressLine } from '../parts/address-line.ts';
import { noticeCard } from '../parts/cards.ts';
import { choiceStep } from '../parts/choice-step.ts';
import { aboutDevice, aboutIt } from '../parts/device/about-device.ts';
import { deviceFields, deviceOf } from '../parts/device/device-draft.ts';
import { answerSite } from './answer.ts';
import { changesOf, contactForm } from './contact-form.ts';
import { type SiteDraft, siteDraft } from './draft.ts';
import { loadSiteFacts, type SiteFacts } from './facts.ts';
import { addressForm, placeForm, placeNamed } from './other-forms.ts';
import { askForAddress, saveContact, savePlace } from './run.ts';
import { agreesWithoutAddress, leavesAddressOut, saidSite, speaksOfAddress } from './said-site.ts';

const topic = 'sites.menu.title';
const about = aboutDevice<SiteDraft, SiteFacts>(topic);
const chooseSite = click('site', z.object({ siteId: z.uuid() }));

const flow = defineFlow<SiteDraft, SiteFacts>({
  draft: siteDraft,
  begin(said) {
    const draft = siteDraft.parse({});
    // The device spoken of before says nothing of where parcels go.
    return withWords({ ...draft, ...deviceFields(draft, said.understanding.slots.device) }, said);
  },
  claims: ({ text }) => leavesAddressOut(text) || Object.values(saidSite(text)).some((one) => one !== null),
  amend: (draft, said, facts) => withWords(about.amend(draft, said, facts), said),
  load: loadSiteFacts,
  loadedFor: (draft) => [...deviceOf(draft), draft.siteId, draft.words],
  about: aboutIt,
  next: (draft, facts, view) =>
    (isAgreed(draft, facts, view) ? { kind: 'run' } : null) ??
    whichSite(draft, facts, view) ??
    formFor(draft, facts).show(draft, facts, view),
  clicks: [
    ...about.clicks,
    onClick(chooseSite, { apply: (draft: SiteDraft, { siteId }) => ({ ...draft, siteId }) }),
  ],
  edit: (draft, facts, view) => formFor(draft, facts).show(draft, facts, view),
  accept: (draft, values, facts, view) => formFor(draft, facts).accept(draft, values, facts, view),
  run: (scene, draft, facts) => does[aboutWhat(draft, facts)](scene, draft, facts),
});

const does = { contact: saveContact, place: savePlace, address: askForAddress };
const forms = { contact: contactForm, place: placeForm, address: addressForm };

function formFor(draft: SiteDraft, facts: SiteFacts) {
  return forms[aboutWhat(draft, facts)];
}

/** Nothing that was not shown is saved by it. */
function isAgreed(draft: SiteDraft, facts: SiteFacts, { t }: FlowView): boolean {
  const isContact = aboutWhat(draft, facts) === 'contact';
  return draft.agreed && isContact && changesOf(draft, facts.site, t).length > 0;
}

/** A message adds what it says; the address is left out when only the rest is to change. */
function withWords(draft: SiteDraft, { text, understanding }: Utterance): SiteDraft {
  const said = saidSite(text);
  const address = leavesAddressOut(text) ? null : (said.address ?? draft.address);
  const words = [draft.words, text].filter(Boolean).join('\n').slice(0, 1000);
  return {
    ...draft,
    words,
    address,
    agreed: agreesWithoutAddress(text),
    attention: said.attention ?? personIn(text, understanding.slots.person) ?? draft.attention,
    suite: said.suite ?? draft.suite,
    phone: said.phone ?? draft.phone,
  };
}

const ofReceiver =
  /\b(?:name|label|recipient|contact|replace|ask|nom|étiquette|destinataire|réceptionnaire|remplace\w*|naam|etiket|ontvanger|leveringscontact|vervang)\b/iu;

/** Somebody named where it is about who receives it. */
function personIn(text: string, person: string | undefined): string | undefined {
  return person !== undefined && ofReceiver.test(text) ? person.slice(0, 100) : undefined;
}

/** What a draft is about: settled by a button, else by what was said. */
function aboutWhat(draft: SiteDraft, facts: SiteFacts): 'contact' | 'place' | 'address' {
  if (draft.about !== null) return draft.about;
  const { attention, suite, phone, address, words } = draft;
  if (attention !== null || suite !== null || phone !== null) return 'contact';
  const hasChoice = facts.device !== null && facts.places.length > 1;
  if (hasChoice && (address === null || placeNamed(draft, facts) !== undefined)) return 'place';
  return address !== null || speaksOfAddress(words) || facts.device !== null ? 'address' : 'contact';
}

/** Which device, or which address, while that is open; said where there is none. */
function whichSite(draft: SiteDraft, facts: SiteFacts, view: FlowView): Step | null {
  const { t } = view;
  const { sites, site, phone } = facts;
  if (draft.candidates.length > 1 && facts.device === null) return about.ask(draft, facts, view);
  if (sites.length === 0)
    return { kind: 'end', card: noticeCard(t.text(topic), [t.text('sites.none', { phone })]) };
  if (site !== null || aboutWhat(draft, facts) !== 'contact') return null;
  return choiceStep({
    id: 'which-site',
    kind: 'which-device',
    title: t.text('sites.which'),
    intro: '',
    items: sites.map((one) => ({
      title: one.name,
      detail: addressLine(one),
      button: view.act(chooseSite, t.text('engine.choose.button'), { siteId: one.id }),
    })),
    actions: [view.cancel()],
    answers: { cancel: view.cancel() },
  });
}

/** Where supplies go: seen, and changed as far as that is possible here (X15, X24-X27). */
export const shippingAddress: Capability = {
  id: 'shipping-address',
  access: ['administrator', 'user'],
  menu: { title: topic, example: 'sites.menu.example', group: 'supplies' },
  subject: topic,
  topic: 'supplies',
  answer: answerSite,
  flow,
};

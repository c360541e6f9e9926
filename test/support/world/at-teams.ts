import { executeActivity } from '../teams/activities.ts';
import {
  buttonsOf,
  chosenOf,
  fillInputs,
  inputsOf,
  textOf,
  withoutOtherChoices,
} from '../teams/card-reading.ts';
import type { Shown, TeamsClient } from '../teams/client.ts';
import { type AtClient, type CardLook, type FormLook, plain } from './at-client.ts';
import { createNews } from './news.ts';

/** A person at Teams. */
export function atTeams(client: TeamsClient): AtClient {
  let last: Shown | null = null;
  let clicks = 0;
  const news = createNews(() =>
    client
      .seen()
      .map(({ id, card, text }) => ({ id, text: card ? textOf(card) : text, buttons: titles(card) })),
  );
  const did = async (shown: Promise<Shown>) => {
    last = await shown;
    if (last.status !== 200) throw new Error(`Teams was answered with ${last.status}`);
  };
  const press = (title: Title, row: string | undefined, values: Record<string, string>) => {
    const { id, card, button } = findButton(client, title, row);
    const inputs = button.associatedInputs === 'none' ? {} : fillInputs(card, values);
    clicks += 1;
    const click = { verb: button.verb, data: { ...button.data, ...inputs }, replyToId: id };
    return did(client.send(executeActivity(client.setting, `f:press-${clicks}`, click)));
  };
  return {
    channel: 'teams',
    say: (text) => did(client.say(text)),
    report: (fields) => did(client.report(fields)),
    click: (title, row) => press(title, row, {}),
    send: (title, values) => press(title, undefined, values),
    share: (file, text) => did(client.share(file, text)),
    like: (messageId) => did(client.like(messageId)),
    again: () => did(client.again()),
    news: () => {
      const said = last?.messages.map(({ text }) => text) ?? [];
      const line = last?.notice && !last.notice.startsWith('application/') ? [last.notice] : [];
      const buttons = last?.messages.flatMap(({ card }) => titles(card)).map(plain) ?? [];
      last = null;
      const fresh = news([...said, ...line]);
      return { text: fresh.text, buttons: [...new Set([...fresh.buttons, ...buttons])] };
    },
    form: () => formOf(client),
    latest: () => client.seen().at(-1)?.id ?? null,
    card: (messageId) => cardOf(client, messageId),
  };
}

type Title = string | readonly string[];

function titles(card: unknown): string[] {
  return buttonsOf(card).map(({ title }) => title);
}

function findButton(client: TeamsClient, title: Title, row: string | undefined) {
  const wanted = [title].flat();
  for (const { id, card } of client.seen().reverse()) {
    const button = buttonsOf(belowRow(card, row)).find((one) => wanted.includes(plain(one.title)));
    if (button) return { id, card, button };
  }
  throw new Error(
    `no card has a button "${wanted.join('", "')}"; the last one has ${JSON.stringify(client.buttons())}`,
  );
}

/** The part of a card from the words on; the whole card without words, nothing when they are not in it. */
function belowRow(card: unknown, row: string | undefined): unknown {
  if (row === undefined) return card;
  const rows = rowsOf(card);
  return rows.find((one) => plain(textOf(one)).includes(row) && buttonsOf(one).length > 0) ?? null;
}

/** The smallest parts first: a row's own container before the card that holds all of them. */
function rowsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(rowsOf);
  return Array.isArray(value) ? inner : [...inner, value];
}

function formOf(client: TeamsClient): FormLook | null {
  const card = client.seen().findLast((message) => inputsOf(message.card).length > 0)?.card;
  if (!card) return null;
  const inputs = inputsOf(card);
  const shown = inputs.map((field) => {
    const { label, value, choices } = field;
    const chosen = choices?.filter((choice) => chosenOf(field).includes(choice.value));
    return `${label ?? ''}: ${chosen?.length ? chosen.map(({ title }) => title).join(', ') : (value ?? '')}`;
  });
  return { text: plain(shown.join('\n')), ready: isReady(card) };
}

function cardOf(client: TeamsClient, messageId: string): CardLook | null {
  const found = client.seen().find(({ id }) => id === messageId);
  if (!found) return null;
  const { card, text } = found;
  const read = card ? textOf(withoutOtherChoices(card)) : text;
  return { text: plain(read), buttons: titles(card).map(plain), ready: isReady(card) };
}

function isReady(card: unknown): boolean {
  return inputsOf(card).every(({ isRequired, value }) => !isRequired || (value ?? '') !== '');
}

import type { Shown, SlackClient } from '../slack/client.ts';
import { interactionBody } from '../slack/deliver-request.ts';
import type { FakeSlack } from '../slack/fake-slack.ts';
import { clickPayload } from '../slack/payloads.ts';
import { buttonsIn, textIn, verbOf } from '../slack/read-blocks.ts';
import { readMessage } from '../slack/reading.ts';
import type { Block, FakeMessage } from '../slack/workspace.ts';
import { type AtClient, type CardLook, type FormLook, plain } from './at-client.ts';
import { createNews } from './news.ts';

type Title = string | readonly string[];
type Placed = { client: SlackClient; fake: FakeSlack; user: string };

/** A person at Slack. */
export function atSlack(placed: Placed): AtClient {
  const { client } = placed;
  let last: Shown | null = null;
  const news = createNews(() => client.seen());
  const did = async (shown: Promise<Shown>) => {
    last = await shown;
    if (last.status !== 200) throw new Error(`Slack was answered with ${last.status}`);
  };
  const click = (title: Title, row?: string) => did(client.send(pressed(placed, title, row)));
  return {
    channel: 'slack',
    say: (text) => did(client.say(text)),
    report: (fields) => did(client.report(fields)),
    click,
    send: async (title, values) => {
      const asItIs = Object.keys(values).length === 0 && client.modal() === null;
      const titles = [title].flat();
      if (asItIs && client.buttons().some((one) => titles.includes(plain(one)))) return click(title);
      return did(client.fill(client.modal()?.submit ?? titles[0] ?? '', values));
    },
    share: (file, text) => did(client.share(file, text)),
    like: (messageId) => did(client.like(messageId)),
    again: () => did(client.again()),
    news: () => {
      const said = [
        ...(last?.messages.map(({ text }) => text) ?? []),
        last?.notice ?? '',
        ...modalWords(client),
      ];
      const buttons = last?.messages.flatMap((message) => message.buttons).map(plain) ?? [];
      last = null;
      const fresh = news(said);
      return { text: fresh.text, buttons: [...new Set([...fresh.buttons, ...buttons])] };
    },
    form: () => formOf(placed),
    latest: () => own(placed).at(-1)?.ts ?? null,
    card: (messageId) => cardOf(placed, messageId),
  };
}

function modalWords(client: SlackClient): string[] {
  const modal = client.modal();
  return modal === null ? [] : [modal.title, modal.text, ...Object.values(modal.errors)];
}

function own({ fake, user, client }: Placed): FakeMessage[] {
  const { messages, bot } = fake.workspace;
  return messages.filter((each) => each.user === bot && each.channel === client.direct && user !== '');
}

function pressed(placed: Placed, title: Title, row: string | undefined): string {
  const wanted = [title].flat();
  for (const message of own(placed).reverse()) {
    const buttons = buttonsIn(belowRow(message.blocks, row));
    const button = buttons.find((one) => wanted.includes(plain(one.text.text)));
    if (button)
      return interactionBody(clickPayload(placed.fake.workspace, placed.user, message, { ...button }));
  }
  throw new Error(`no message has a button "${wanted.join('", "')}", only ${placed.client.buttons()}`);
}

/** The blocks from the one with these words on; all without words, none when they are not there. */
function belowRow(blocks: readonly Block[], row: string | undefined): readonly Block[] {
  if (row === undefined) return blocks;
  const at = blocks.findIndex((block) => plain(textIn([block])).includes(row));
  return at < 0 ? [] : blocks.slice(at);
}

/** A draft that is a form is shown by its summary; the one button that opens it tells it apart. */
function formOf(placed: Placed): FormLook | null {
  const summary = own(placed).findLast(({ blocks }) =>
    buttonsIn(blocks).some((button) => verbOf(button) === 'engine.edit'),
  );
  if (!summary) return null;
  const ready = buttonsIn(summary.blocks).some((button) => verbOf(button) === 'engine.send');
  return { text: plain(textIn(summary.blocks)), ready };
}

/** A form is filled in its modal: a message of its own never keeps it from being sent. */
function cardOf(placed: Placed, messageId: string): CardLook | null {
  const found = own(placed).find(({ ts }) => ts === messageId);
  if (!found) return null;
  const { text, buttons } = readMessage(found);
  return { text: plain(text), buttons: buttons.map(plain), ready: true };
}

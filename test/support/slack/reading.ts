import { buttonsIn, inputsIn, textIn } from './read-blocks.ts';
import type { FakeMessage, FakeView, ViewContent } from './workspace.ts';

/** A message as a person sees it. */
export type SeenMessage = { id: string; channel: string; text: string; buttons: string[] };

/** An open modal as a person sees it; `errors` by the label of their field. */
export type SeenModal = {
  title: string;
  text: string;
  fields: string[];
  submit: string;
  errors: Record<string, string>;
};

/**
 * A message: its blocks, or its text when it has none, and the name of its file; the text of a message with blocks is
 * for notifications.
 */
export function readMessage({ ts, channel, text, blocks, file }: FakeMessage): SeenMessage {
  const buttons = buttonsIn(blocks).map((each) => each.text.text);
  const words = plain(blocks.length === 0 ? text : textIn(blocks));
  return { id: ts, channel, text: file ? `${words}\n${file.name}` : words, buttons };
}

/** A modal, with what the assistant said about its fields when it refused them. */
export function readModal({ view, errors }: FakeView): SeenModal {
  const labels = new Map(inputsIn(view.blocks).map((each) => [each.block_id, each.label]));
  const named = Object.entries(errors).map(([id, error]) => [labels.get(id) ?? id, error]);
  return {
    title: wordsOf(view, 'title'),
    text: plain(textIn(view.blocks)),
    fields: [...labels.values()],
    submit: wordsOf(view, 'submit'),
    errors: Object.fromEntries(named),
  };
}

/** The text of one part of a view; empty when it has none. */
function wordsOf(view: ViewContent, part: 'title' | 'submit'): string {
  const found = view[part];
  return typeof found === 'object' && found !== null && 'text' in found ? String(found.text) : '';
}

/** As the person reads it: entities as characters. */
function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

import { type Look, plain } from './at-client.ts';

type Message = { id: string; text: string; buttons: string[] };

/** Remembers what was in view, to tell what is new; `said` are words beside the messages (a line under a click). */
export function createNews(view: () => readonly Message[]): (said: readonly string[]) => Look {
  let known = new Map<string, string>();
  return (said) => {
    const messages = view();
    const fresh = messages.filter((each) => known.get(each.id) !== contentOf(each));
    known = new Map(messages.map((each) => [each.id, contentOf(each)]));
    const words = new Set([...fresh.map((each) => each.text), ...said].map(plain));
    return {
      text: [...words].filter(Boolean).join('\n'),
      buttons: fresh.flatMap((each) => each.buttons).map(plain),
    };
  };
}

function contentOf({ text, buttons }: Message): string {
  return JSON.stringify([text, buttons]);
}

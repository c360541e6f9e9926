import type { Engine, MessageRef, Outgoing, Reply, Turn, TurnResult } from '../../../bot/engine/turn.ts';

/** What to answer to a turn: replies, each new or in place of a message. */
export type Script = (turn: Turn) => { reply: Reply; replaces?: MessageRef | null }[];

/** Handles every key once, as the engine promises, and records what the channel hands over and reports. */
export class FakeEngine implements Engine {
  readonly turns: Turn[] = [];
  readonly reports: { id: string; message: MessageRef | null }[] = [];
  private readonly answers = new Map<string, Outgoing[]>();
  /** How long an answer takes, in ms. */
  takes = 0;
  script: Script = () => [{ reply: { kind: 'text', text: 'Bonjour' } }];

  async handle(turn: Turn): Promise<TurnResult> {
    const earlier = this.answers.get(turn.key);
    if (earlier) return { duplicate: true, outgoing: earlier };
    this.turns.push(turn);
    if (this.takes > 0) await new Promise((done) => setTimeout(done, this.takes));
    const outgoing = this.script(turn).map(({ reply, replaces = null }, position) => ({
      id: `out-${this.turns.length}-${position}`,
      channel: 'teams' as const,
      address: turn.conversation.address,
      language: 'fr' as const,
      reply,
      replaces,
    }));
    this.answers.set(turn.key, outgoing);
    return { duplicate: false, outgoing };
  }

  async delivered(id: string, message: MessageRef | null): Promise<void> {
    this.reports.push({ id, message });
  }
}

/** A small card with buttons. */
export function notice(
  title: string,
  ...buttons: { title: string; action: string; payload?: Record<string, string> }[]
): Reply {
  const actions = buttons.map((button) => ({ payload: {}, style: 'default' as const, ...button }));
  return {
    kind: 'card',
    card: { card: 'notice', data: { title, tone: 'neutral', paragraphs: [], facts: [], actions } },
  };
}

/** A form with one field. */
export function form(draftId: string, value = '', error = ''): Reply {
  const serial = {
    key: 'serial',
    label: 'Numéro de série',
    hint: '',
    required: true,
    error,
    input: 'text' as const,
  };
  return {
    kind: 'form',
    draftId,
    form: {
      title: 'Signaler une panne',
      intro: '',
      fields: [{ ...serial, value, maxLength: 40, placeholder: '' }],
      error: '',
      submit: 'Envoyer',
      cancel: 'Annuler',
    },
    summary: {
      card: 'notice',
      data: { title: 'Résumé', tone: 'neutral', paragraphs: [], facts: [], actions: [] },
    },
  };
}

/** The message a click or a submit came from. */
export function clickedIn(turn: Turn): MessageRef | null {
  return turn.kind === 'action' || turn.kind === 'submit' ? turn.message : null;
}

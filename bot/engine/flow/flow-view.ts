import type { CardAction, Json } from '../../../cards/views/card-view.ts';
import type { AnyScene, FlowView } from '../capability.ts';

/** What the pure steps of a flow speak with; its buttons carry the draft's id and nothing else of authority. */
export function flowView(scene: AnyScene, capability: string, draftId: string): FlowView {
  const { t, language, now } = scene;
  const engine = (name: string, title: string, style: CardAction['style'] = 'default'): CardAction => ({
    title,
    action: `engine.${name}`,
    payload: { draft: draftId },
    style,
  });
  return {
    t,
    language,
    now,
    act: (link, title, payload, style = 'default') => ({
      title,
      action: `${capability}.${link.name}`,
      payload: { ...(payload as Record<string, Json>), draft: draftId },
      style,
    }),
    send: (title = t.text('engine.send')) => engine('send', title, 'positive'),
    edit: (title = t.text('engine.edit')) => engine('edit', title),
    cancel: () => engine('cancel', t.text('engine.cancel')),
    asksToSend: (topic, given = {}) => ({
      id: 'send-this',
      kind: 'send-this',
      text: t.text('engine.ask.send', { topic }),
      bareOk: 'yes',
      like: 'yes',
      ...given,
      answers: {
        yes: engine('send', t.text('engine.send'), 'positive'),
        cancel: engine('cancel', t.text('engine.cancel')),
        ...given.answers,
      },
    }),
  };
}

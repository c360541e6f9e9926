import type { AllowedHosts } from '../render/allowed-hosts.ts';
import { renderCard } from '../render/render-card.ts';
import type { Language } from '../texts/language.ts';
import type { CardView } from '../views/card-view.ts';
import type { Block } from './blocks.ts';
import { counter } from './context.ts';
import { fitBlocks } from './fit-blocks.ts';
import { limits } from './limits.ts';
import { toGroups } from './to-block-kit.ts';

export type SlackHome = { type: 'home'; blocks: Block[] };

/** No undocumented limit is known for the length of a view; this keeps it in the order of a few messages. */
const maxHomeLength = 100_000;

/** The home view: cards one below the other. What has no room left is left out from the end, the first ones stay. */
export function slackHome(
  views: readonly CardView[],
  language: Language,
  hosts: AllowedHosts = [],
): SlackHome {
  const nextButton = counter();
  const blocks: Block[] = [];
  for (const view of views) {
    const context = { card: view.card, maxText: 1000, dividers: false, nextButton };
    const line: Block[] = blocks.length > 0 ? [{ type: 'divider' }] : [];
    const fitted = fitBlocks(toGroups(renderCard(view, language, hosts).body, context), language, {
      maxLeftOut: Number.POSITIVE_INFINITY,
      maxBlocks: limits.viewBlocks - blocks.length - line.length,
      maxLength: maxHomeLength,
    });
    if (fitted) blocks.push(...line, ...fitted);
  }
  return { type: 'home', blocks };
}

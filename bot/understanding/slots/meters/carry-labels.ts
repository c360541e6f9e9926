import type { LabelMeaning } from './counter-labels.ts';
import type { Owner } from './pair-figures.ts';

type Labelled = { owner: Owner | null };

const isKind = ({ colour, size, code, total, notBilled, previous, other }: LabelMeaning): boolean =>
  (colour !== undefined || size !== undefined) && !(code || total || notBilled || previous || other);

/** Below "Black:" a bare "A4" is black, and below "A4:" a bare "black" is A4. */
export function carrySection(figure: Labelled, section: Owner): void {
  const { owner } = figure;
  if (owner === null || !isKind(owner.means) || !isKind(section.means)) return;
  figure.owner = { ...owner, means: { ...section.means, ...owner.means } };
}

/**
 * A colour said once goes on for the sizes that follow it ("noir: petit 100, grand 20"), and a size for the colours
 * when it was said first ("petit: noir 100, couleur 20").
 */
export function carryInLine(figures: readonly Labelled[]): void {
  let colour: LabelMeaning['colour'];
  let size: LabelMeaning['size'];
  for (const figure of figures) {
    const { owner } = figure;
    if (owner === null || !isKind(owner.means)) continue;
    const own = owner.means;
    if (own.colour === undefined && colour !== undefined) figure.owner = withMeaning(owner, { colour });
    else if (own.size === undefined && size !== undefined) figure.owner = withMeaning(owner, { size });
    if (own.colour !== undefined) colour = own.colour;
    if (own.size !== undefined) size = owner.sizeLeads || colour === undefined ? own.size : undefined;
  }
}

function withMeaning(owner: Owner, more: LabelMeaning): Owner {
  return { ...owner, means: { ...owner.means, ...more } };
}

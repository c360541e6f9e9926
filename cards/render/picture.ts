import type { Picture } from '../views/card-view.ts';
import { cleanText } from '../words/clean-text.ts';
import { shorten } from '../words/shorten.ts';
import { plainTitle, writtenUrl } from './teams-action.ts';

const maxAlt = 300;
/** Pixels; a card in a chat is hardly wider. Clients make it smaller where it does not fit. */
const usualWidth = 400;

type PictureData = { url: string; alt: string; width: string };

/** A picture as a template binds it; none when there is none. */
export function pictureData(picture: Picture | null): PictureData[] {
  if (picture === null) return [];
  const alt = plainTitle(shorten(cleanText(picture.alt), maxAlt)) || '–';
  return [{ url: writtenUrl(picture.url), alt, width: `${picture.width ?? usualWidth}px` }];
}

import { type DevicePart, doubts, linesWith } from './device-parts.ts';
import type { MetersDraft } from './draft.ts';

/** Devices on one card; the others are a page further. Six have up to thirty figures, which both chat systems hold. */
const devicesPerPage = 6;

/** Devices in view, and where they stand among all that have figures. */
export type Page = { parts: DevicePart[]; page: number; pages: number; from: number; of: number };

/** The devices in view: those with doubtful figures come first. */
export function pageOf({ page }: Pick<MetersDraft, 'page'>, parts: readonly DevicePart[]): Page {
  const isDoubtful = (part: DevicePart) => linesWith([part], ...doubts).length > 0;
  const filled = parts.filter(({ lines }) => lines.length > 0);
  const sorted = [...filled.filter(isDoubtful), ...filled.filter((part) => !isDoubtful(part))];
  const pages = Math.max(Math.ceil(sorted.length / devicesPerPage), 1);
  const current = Math.min(page, pages - 1);
  const from = current * devicesPerPage;
  return { parts: sorted.slice(from, from + devicesPerPage), page: current, pages, from, of: sorted.length };
}

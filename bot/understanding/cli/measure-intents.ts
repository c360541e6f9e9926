import { readFileSync } from 'node:fs';
import type { CapabilityId } from '../intents.ts';
import type { Language } from '../types.ts';

/** One labelled message of an evaluation set. */
export type IntentCase = { text: string; lang: Language; intent: CapabilityId };
/** A method under comparison: readings of a message, likeliest first. */
export type Method = {
  name: string;
  read: (text: string, lang: Language) => readonly { intent: string; confidence: number }[];
};

/** Reads labelled messages, one JSON object a line. */
export function readIntentCases(file: string): IntentCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as IntentCase);
}

export type Share = { right: number; of: number };
/** What one method reached on one set. */
export type IntentReport = {
  name: string;
  first: Share;
  three: Share;
  byLanguage: Record<string, Share>;
  byIntent: Record<string, Share>;
  /** Out-of-scope messages recognised, and messages called out of scope that were. */
  outOfScope: { recall: Share; precision: Share; refused: Share };
  confusions: Map<string, number>;
  /** Share right among messages of each tenth of confidence. */
  tenths: Share[];
  milliseconds: number[];
  wrong: string[];
};

const tick = (share: Share, right: boolean): void => {
  share.of += 1;
  if (right) share.right += 1;
};
const share = (): Share => ({ right: 0, of: 0 });

/** Runs a method over a set; a few messages are read before the clock counts. */
export function measureIntents(cases: readonly IntentCase[], method: Method): IntentReport {
  const report: IntentReport = {
    name: method.name,
    first: share(),
    three: share(),
    byLanguage: {},
    byIntent: {},
    outOfScope: { recall: share(), precision: share(), refused: share() },
    confusions: new Map(),
    tenths: Array.from({ length: 10 }, share),
    milliseconds: [],
    wrong: [],
  };
  for (const { text, lang } of cases.slice(0, 30)) method.read(text, lang);
  for (const item of cases) measureOne(report, item, method);
  return report;
}

function measureOne(report: IntentReport, { text, lang, intent }: IntentCase, method: Method): void {
  const start = performance.now();
  const readings = method.read(text, lang);
  report.milliseconds.push(performance.now() - start);
  const [best] = readings;
  const right = best?.intent === intent;
  tick(report.first, right);
  tick(
    report.three,
    readings.slice(0, 3).some((reading) => reading.intent === intent),
  );
  report.byLanguage[lang] ??= share();
  tick(report.byLanguage[lang], right);
  report.byIntent[intent] ??= share();
  tick(report.byIntent[intent], right);
  tick(report.tenths[Math.min(9, Math.floor((best?.confidence ?? 0) * 10))] ?? share(), right);
  if (intent === 'out-of-scope') tick(report.outOfScope.recall, right);
  else tick(report.outOfScope.refused, best?.intent === 'out-of-scope');
  if (best?.intent === 'out-of-scope') tick(report.outOfScope.precision, right);
  if (right) return;
  const pair = `${intent} read as ${best?.intent ?? 'nothing'}`;
  report.confusions.set(pair, (report.confusions.get(pair) ?? 0) + 1);
  report.wrong.push(
    `${intent.padEnd(20)} ${readings
      .slice(0, 3)
      .map((r) => `${r.intent} ${r.confidence.toFixed(2)}`)
      .join(', ')}  ${text}`,
  );
}

/** A share in per cent with one decimal. */
export const percent = ({ right, of }: Share): string =>
  of === 0 ? '-' : `${((right / of) * 100).toFixed(1)} %`;

/** A percentile of measured times. */
export function percentile(values: readonly number[], wanted: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * wanted) / 100))] ?? 0;
}

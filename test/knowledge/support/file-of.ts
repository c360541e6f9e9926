type Parts = { id: string; title?: string; symptoms?: readonly string[] };

/** The text of an article file as an editor would save it. */
export function fileOf({ id, title = 'A strange noise', symptoms = ['it rattles'] }: Parts): string {
  return `---
id: ${id}
title: ${title}
symptoms:
${symptoms.map((line) => `  - ${line}`).join('\n')}
keywords: [noise]
topic: malfunction/noise
families: []
capability: report-fault
reviewed: 2026-11-21
source: G23
---
It makes a noise.

## Steps
1. Listen.
2. Look.

## If it does not help
Ask us.
`;
}

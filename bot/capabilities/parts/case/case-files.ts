import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CaseDetail } from '../../../../domain/cases/case-detail.ts';

/** As many names as a card has room for. */
const namedFiles = 3;

/** The pictures and files of a case in one line, as a notice says them; none: no line. */
export function fileLines(t: Texts, files: CaseDetail['files']): string[] {
  if (files.length === 0) return [];
  return [t.text('cases.files.line', { files: fileNames(t, files) })];
}

/** The pictures and files of a case as one fact of its card; none: no fact. */
export function fileFacts(t: Texts, files: CaseDetail['files']) {
  if (files.length === 0) return [];
  return [{ label: t.text('cases.fact.files'), value: fileNames(t, files) }];
}

function fileNames(t: Texts, files: CaseDetail['files']): string {
  const names = files.slice(0, namedFiles).map(({ name }) => name);
  const more = files.length - names.length;
  return t.list(more > 0 ? [...names, t.text('cases.files.more', { count: more })] : names);
}

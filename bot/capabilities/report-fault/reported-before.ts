import { faultCategory } from '../../../domain/cases/case-categories.ts';
import { type CaseRow, listCases } from '../../../domain/cases/list-cases.ts';
import type { Scene } from '../../engine/capability.ts';
import { fold } from '../../understanding/text/fold.ts';

const maxOpenCases = 3;

/** Open cases about the same kind of fault, of a device or of the person's own; all of them while the kind is not known. */
export async function openCasesOf(
  scene: Scene,
  about: { deviceId: string } | 'mine',
  problem: string | null,
): Promise<CaseRow[]> {
  const whose = about === 'mine' ? { list: 'mine' as const } : { list: 'all' as const, ...about };
  const { rows } = await listCases(scene, { ...whose, openOnly: true, take: maxOpenCases });
  const [, part] = (problem ?? '').split('/');
  const isSame = ({ category, subcategory }: CaseRow) =>
    problem === null ||
    (category === faultCategory(problem) &&
      (part === undefined || subcategory === null || subcategory === part));
  return rows.filter((row) => row.category !== 'meter-reading' && row.category !== 'supplies' && isSame(row));
}

/** The device of what was reported before, in the three languages. Run on folded text. */
const before =
  /\b(?:(?:i|we) (?:last )?reported|reported (?:it )?(?:before|last)|last time|same as before|(?:la |cette )?derniere fois|(?:j'ai|on a|deja) signale\w*|comme avant|(?:vorige|laatste|andere) keer|(?:ik|we) (?:al |laatst |toen )*(?:gemeld|doorgegeven)|(?:al )?gemeld had)\b/;

/** "Whichever I reported last time": whether the device of an earlier report is meant. */
export function meansReportedBefore(text: string): boolean {
  return before.test(fold(text));
}

import type { CaseDetail } from '../../../../domain/cases/case-detail.ts';
import type { Answer, Speech } from '../../../engine/capability.ts';
import { aboutCase } from './case-answer.ts';

/** The pictures and files of a case themselves, one message each. */
export function filesAnswer({ t }: Speech, found: CaseDetail): Answer {
  const { number, files } = found;
  const about = aboutCase(t, found);
  if (files.length === 0)
    return { replies: [{ kind: 'text', text: t.text('cases.files.none', { number }) }], about };
  const replies = files.map((file) => {
    const text = t.text('cases.files.one', { number, name: file.name });
    return { kind: 'file' as const, file, text };
  });
  return { replies, about, keepsMessage: true };
}

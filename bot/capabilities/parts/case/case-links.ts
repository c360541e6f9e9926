import { z } from 'zod';
import { caseLists } from '../../../../domain/cases/list-cases.ts';
import { action, beginning } from '../../../engine/links.ts';
import { deskShape } from '../desk/desk-draft.ts';
import { directoryLinks } from '../directory/directory-links.ts';

const oneNumber = z.object({ number: z.string().max(20) });

/** Joins the watch list of a case, or leaves it (F45). */
export const watchCase = action('check-case.watch', oneNumber);
export const unwatchCase = action('check-case.unwatch', oneNumber);

/** One case by its number, and the lists of cases (F4, F5, G53). */
export const caseDirectory = directoryLinks('check-case', caseLists, 'mine');
export const { open: openCase, list: showCases } = caseDirectory;

/** "It came back" on a case that was solved (F7). */
export const caseCameBack = action('update-case.cameBack', oneNumber);

/** The pictures and files of a case, sent into the chat. */
export const showFiles = action('check-case.files', oneNumber);

/** A new case for what came back after a closed one. */
export const followUp = action('update-case.followUp', oneNumber);

/** A comment being written. */
export const commentDraft = z.object({
  number: z.string().nullable().default(null),
  body: z.string().default(''),
  /** It was said in one line what is to be added to which case: nothing is left to ask. */
  sends: z.boolean().default(false),
  ...deskShape,
});
export type CommentDraft = z.infer<typeof commentDraft>;

/** Adds to a case (G59). */
export const writeComment = beginning('update-case', commentDraft);

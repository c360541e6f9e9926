import { maxMegabytes } from '../../../domain/files/keep-file.ts';

/** Why a file that came with a message is not kept; `unseen`: the platform shows a bot that it is there, and no more. */
export const fileProblems = ['too-large', 'too-many', 'unreachable', 'unseen', 'unsupported'] as const;
export type FileProblem = (typeof fileProblems)[number];

/** A file that came with a message: its bytes, or why there are none. `name` is as the person sees it. */
export type ReceivedFile = { name: string; bytes: Uint8Array } | { name: string; problem: FileProblem };

/** More files of one message are named and left (Slack and Teams take ten). */
export const mostPerMessage = 5;

/** A channel need not fetch more than is kept of one file. */
export const maxFileBytes = maxMegabytes * 1024 * 1024;

/** Fetches the files of one message side by side; those beyond `mostPerMessage` are only named. */
export function fetchEach<Attached extends { name: string }>(
  files: readonly Attached[],
  fetchOne: (file: Attached) => Promise<ReceivedFile>,
): Promise<ReceivedFile[]> {
  return Promise.all(
    files.map((file, at) =>
      at < mostPerMessage ? fetchOne(file) : { name: file.name, problem: 'too-many' as const },
    ),
  );
}

import type { FileLinks, FileSource } from '../../../engine/files.ts';
import type { Signer } from '../../../http/files/signer.ts';

/** What handing out files takes: where they are, links to them, and a way to know our own offers again. */
export type TeamsFiles = { source: FileSource; links: FileLinks; signer: Signer };

import { isDriveUrlAllowed } from '../admit/service-url.ts';
import type { TeamsConfig } from '../config.ts';

/** The person waits for the click to be answered, which Teams does for 10 to 15 s. */
const timeoutMs = 8_000;

/**
 * Puts the bytes where Teams said, in one piece (OneDrive takes 60 MB so). Null when they are there, else what went
 * wrong. The address comes with the click, so it has to be one of OneDrive's; it needs no token.
 */
export async function upload(config: TeamsConfig, url: string, bytes: Uint8Array): Promise<string | null> {
  if (!isDriveUrlAllowed(config, url)) return 'the upload address is not known';
  const size = bytes.byteLength;
  try {
    const { ok, status } = await fetch(url, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': `bytes 0-${size - 1}/${size}`,
      },
      body: Buffer.from(bytes),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return ok ? null : `the upload was answered with ${status}`;
  } catch (error) {
    return String(error);
  }
}

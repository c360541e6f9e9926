import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs what the program hands out and wants to recognise when it comes back. */
export type Signer = {
  /** The signature of some parts in their order (HMAC-SHA256, base64url). */
  sign(...parts: readonly string[]): string;
  /** Whether these parts were signed so; takes as long for a wrong signature as for a right one. */
  isSigned(signature: string, ...parts: readonly string[]): boolean;
};

/** Signs with a secret that every instance of the program has to share. */
export function createSigner(secret: string): Signer {
  // As JSON, so that parts cannot flow into each other.
  const digest = (parts: readonly string[]) =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
  return {
    sign: (...parts) => digest(parts).toString('base64url'),
    isSigned(signature, ...parts) {
      const given = Buffer.from(signature, 'base64url');
      const right = digest(parts);
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}

/** Hosts that cards may link to: a name as it is, or with a leading dot every name below it (`.carrier.example`). */
export type AllowedHosts = readonly string[];

/** A card links to a host that is not allowed: a mistake of whoever made it, or of whoever configured the hosts. */
export class LinkRefusedError extends Error {
  override readonly name = 'LinkRefusedError';

  constructor(host: string) {
    super(`links to ${host}, which is not among the allowed hosts`);
  }
}

/**
 * Throws LinkRefusedError when parsed view data hold a `url`, of a link or a picture, whose host is not allowed. What
 * buttons carry is not looked at: it is never opened.
 */
export function assertHosts(node: unknown, hosts: AllowedHosts): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'url' && typeof value === 'string') assertHost(new URL(value).hostname, hosts);
    else if (key !== 'payload') assertHosts(value, hosts);
  }
}

function assertHost(name: string, hosts: AllowedHosts): void {
  const allowed = hosts.some((host) => (host.startsWith('.') ? name.endsWith(host) : name === host));
  if (!allowed) throw new LinkRefusedError(name);
}

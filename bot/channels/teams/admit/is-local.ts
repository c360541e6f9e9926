import type { IncomingMessage } from 'node:http';

/** Whether a socket's other end is this machine. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
}

/** Whether a host name means this machine. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || isLoopbackAddress(host);
}

/**
 * Whether a request comes from this machine for this machine: judged by the socket, and neither handed on by a proxy
 * nor addressed to another name (a web page whose own name was pointed at this machine).
 */
export function isLocalRequest({ socket, headers }: IncomingMessage): boolean {
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded;
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  return isLoopbackAddress(socket.remoteAddress) && forwarded === undefined && isLoopbackHost(host);
}

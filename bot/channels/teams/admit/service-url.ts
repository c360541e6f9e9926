import type { TeamsConfig } from '../config.ts';
import { isLoopbackHost } from './is-local.ts';

/** Hosts of the Teams connector: public cloud, GCC, GCC High, DoD. A leading dot takes every name below. */
const teamsHosts = [
  'smba.trafficmanager.net',
  '.botframework.com',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];

/** Where OneDrive and SharePoint take and give files: public cloud, GCC High, DoD, China. */
const driveHosts = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.sharepoint.cn'];

/**
 * Whether answers, and with them the bot's token, may be sent to this connector. The address is part of what arrives,
 * so an unknown host is refused. Plain http is for this machine only, and never in production.
 */
export function isServiceUrlAllowed(config: TeamsConfig, serviceUrl: string): boolean {
  return isAllowed(config, serviceUrl, teamsHosts);
}

/** Whether a file may be put at this address, or fetched from there; it comes from a client, or with a message. */
export function isDriveUrlAllowed(config: TeamsConfig, fileUrl: string): boolean {
  return isAllowed(config, fileUrl, driveHosts);
}

function isAllowed(config: TeamsConfig, address: string, hosts: readonly string[]): boolean {
  const url = parse(address);
  if (url === null || `${url.username}${url.password}` !== '') return false;
  if (config.appId === undefined) return !config.production && isLoopbackHost(url.hostname);
  const known = [...hosts, ...config.allowedServiceHosts].some((host) => matches(host, url.hostname));
  const secure = url.protocol === 'https:' || (!config.production && isLoopbackHost(url.hostname));
  return known && secure;
}

function matches(host: string, name: string): boolean {
  return host.startsWith('.') ? name.endsWith(host) : name === host;
}

function parse(url: string): URL | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed : null;
}

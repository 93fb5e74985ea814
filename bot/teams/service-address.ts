import { isLoopback } from '../config.ts';
import type { Config } from '../config.ts';

export type ServicePolicy = Pick<Config, 'mode' | 'serviceHosts'>;

/** Whether the bot may send to this address: its token goes with every message. */
export function mayServe(serviceUrl: string, { mode, serviceHosts }: ServicePolicy): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const url = new URL(serviceUrl);
  if (url.username || url.password || url.search || url.hash) return false;
  if (mode === 'local' && url.protocol === 'http:' && isLoopback(url.hostname)) return true;
  return url.protocol === 'https:' && serviceHosts.includes(url.host);
}

/** Without a slash at its end, as the SDK's paths begin with one. */
export function bareAddress(serviceUrl: string): string {
  let end = serviceUrl.length;
  while (serviceUrl[end - 1] === '/') end -= 1;
  return serviceUrl.slice(0, end);
}

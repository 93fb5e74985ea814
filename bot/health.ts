import type { Store } from '../store/store.ts';
import type { Route } from './route.ts';

/** `/healthz`: the process lives. `/readyz`: the database answers and its migrations are current. */
export function healthRoute(store: Pick<Store, 'ready'>): Route {
  return async (request, response, url) => {
    if (request.method !== 'GET' || !['/healthz', '/readyz'].includes(url.pathname)) return false;
    const ready = url.pathname === '/healthz' || (await store.ready());
    response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: ready ? 'ok' : 'database not ready' }));
    return true;
  };
}

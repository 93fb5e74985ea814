import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { RefusedRequest } from './refused-request.ts';

/** Serves the page, its modules and the two libraries it draws with, and nothing that is not listed. */
export async function sendPageFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new RefusedRequest(405, 'Expected GET');
  }
  const file = fileFor(path);
  const body = file === undefined ? undefined : await readIfThere(file);
  if (file === undefined || body === undefined) {
    throw new RefusedRequest(404, 'Expected a file of the page');
  }
  response.writeHead(200, {
    ...headers,
    'content-type': contentTypes[extname(file)],
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The page's folder is flat and its names are plain, so nothing can climb out of it. */
function fileFor(path: string): string | undefined {
  if (path === '/') return join(pageFolder, 'index.html');
  const name = /^\/page\/([a-z-]+\.(?:js|css|svg))$/.exec(path)?.[1];
  return name === undefined ? libraries[path] : join(pageFolder, name);
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const require = createRequire(import.meta.url);
const pageFolder = join(import.meta.dirname, 'page');

const libraries: Readonly<Record<string, string>> = {
  '/page/adaptivecards.min.js': require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  '/page/markdown-it.umd.min.js': join(
    dirname(require.resolve('markdown-it/package.json')),
    'dist/browser/markdown-it.umd.min.js',
  ),
};

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// The renderer styles through CSSOM, which style-src does not touch.
const headers = {
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
    "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

import type { IncomingMessage, ServerResponse } from 'node:http';

/** A part of the HTTP server: answers and says true, or leaves the request to the next and says false. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<boolean>;

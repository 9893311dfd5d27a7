/** A real web server on this machine, for the length of a test file. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface LocalServer {
  /** The address of a path on the server. */
  at(path: string): string;
  /** The headers of the last request. */
  readonly lastHeaders: IncomingMessage['headers'];
}

/** To be called at the top of a test file, with an answer for each path; other paths are not found. */
export function localServer(answers: Readonly<Record<string, Answer>>): LocalServer {
  let origin = '';
  let lastHeaders: IncomingMessage['headers'] = {};
  const server = createServer((request, response) => {
    lastHeaders = request.headers;
    const answer = answers[request.url ?? ''];
    if (answer === undefined)
      response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Nothing here.</p>');
    else answer(response, request);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    origin = `http://127.0.0.1:${address.port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    at: (path) => `${origin}${path}`,
    get lastHeaders() {
      return lastHeaders;
    },
  };
}

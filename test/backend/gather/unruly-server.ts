/** A real HTTP server on loopback that answers each path as it is told, well or badly. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface UnrulyServer {
  /** "http://127.0.0.1:port" */
  origin: string;
  /** Sets what a path answers; every other path answers 404. */
  on: (path: string, answer: Answer) => void;
  /** The requests that came, in order. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
  close: () => Promise<void>;
}

export async function startServer(): Promise<UnrulyServer> {
  const answers = new Map<string, Answer>();
  const requests: UnrulyServer['requests'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const answer = answers.get(path);
    if (answer) answer(request, response);
    else send(404, 'nothing here')(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    on: (path, answer) => answers.set(path, answer),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with a status, a body and headers. */
export function send(
  status: number,
  body: string | Uint8Array = '',
  headers: Record<string, string> = {},
): Answer {
  return (_request, response) => response.writeHead(status, headers).end(body);
}

/** Sends one piece after another without end, until the client goes away. */
export function sendForever(piece: string, headers: Record<string, string>, pause = 0): Answer {
  return (_request, response) => {
    response.writeHead(200, headers);
    const timer = setInterval(() => response.write(piece), pause);
    response.on('close', () => clearInterval(timer));
  };
}

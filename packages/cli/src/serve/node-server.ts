import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { CommandError } from '../command-error.js';
import { systemCode } from '../files/file-error.js';

// Node's own limits (60 s, 300 s, no end of connections) let a few slow clients hold everything.
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
  // Node looks every 30 s otherwise, and so lets a slow head live six times as long as it may
  connectionsCheckingInterval: 1_000,
};
const MAX_CONNECTIONS = 1_000;
// Who takes nothing of an answer for so long is gone, or keeps the connection from others.
const STALLED_MS = 10_000;
const STOP_MS = 10_000;
/** How often, and not before, idle connections are closed while the server stops. */
const IDLE_MS = 500;

/** A listening server. */
export interface NodeServer {
  host: string;
  port: number;
  /** Takes no more requests, lets those under way finish (ten seconds at most) and closes. */
  stop(): Promise<void>;
}

/** Serves a fetch handler by node:http. `port` 0 takes any free one. Throws `cli/port`. */
export async function listen(
  handler: (request: Request) => Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<NodeServer> {
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      const answer = await handler(request);
      // only from here on: working an answer out may take as long as it takes
      outgoing.setTimeout(STALLED_MS);
      return answer;
    },
    { overrideGlobalObjects: false },
  );
  const underWay = new Set<ServerResponse>();
  const server = createServer(LIMITS, (request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    void listener(request, response);
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(host, port, error);
  }
  const address = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { host, port: address.port, stop: () => stop(server, underWay) };
}

/**
 * Node's own `server.close()` destroys connections on which nothing has been read yet, and the system resets those that
 * wait to be accepted: of 60 requests in the second around a stop 23 were lost. So what waits is accepted first, the
 * listener alone is closed, and connections are closed once they have been idle for a moment.
 */
async function stop(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = once(server, 'close');
  // what is answered from now on says that it is the last on its connection, so that nobody sends another request there
  const sayLast = (response: ServerResponse) => (response.shouldKeepAlive = false);
  for (const response of underWay) sayLast(response);
  server.prependListener('request', (_, response) => sayLast(response));
  await nobodyWaits(server);
  NetServer.prototype.close.call(server);
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
  const last = setTimeout(() => server.closeAllConnections(), STOP_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(last);
}

/** Resolves when three turns of the event loop have passed without a connection, or after three seconds of many. */
async function nobodyWaits(server: Server): Promise<void> {
  let quietTurns = 0;
  const count = () => (quietTurns = 0);
  server.on('connection', count);
  for (const until = Date.now() + 3000; quietTurns < 3 && Date.now() < until; quietTurns++)
    await new Promise(setImmediate);
  server.off('connection', count);
}

function cannotListen(host: string, port: number, error: unknown): CommandError {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'it is in use. Choose another with --port, or 0 for any free one',
    EACCES: 'permission is denied. Ports below 1024 are the system’s; choose another with --port',
    EADDRNOTAVAIL: 'this machine has no such address. Choose another with --host',
    ENOTFOUND: 'the name is not known. Choose another with --host',
  };
  const code = systemCode(error);
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new CommandError('cli/port', `Port ${port} of ${host} cannot be listened on: ${reason} (${code}).`, {
    cause: error,
  });
}

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { CommandError } from '../command-error.js';
import { systemCode } from '../files/file-error.js';

// Node's own limits (60 s, 300 s, no end of connections) let a few slow clients hold everything.
const LIMITS = { headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 16 * 1024 };
const MAX_CONNECTIONS = 1_000;
const STOP_MS = 10_000;

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
  const listener = getRequestListener(handler, { overrideGlobalObjects: false });
  const server = createServer(LIMITS, (request, response) => void listener(request, response));
  server.maxConnections = MAX_CONNECTIONS;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(host, port, error);
  }
  const address = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { host, port: address.port, stop: () => stop(server) };
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const last = setTimeout(() => server.closeAllConnections(), STOP_MS);
  await closed;
  clearTimeout(last);
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

import type { Duplex } from 'node:stream';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';
import type { FetchTarget } from '../guard/fetch-target.js';
import { isIpv4, printAddress, type IpAddress } from '../guard/ip-address.js';
import { messageOf, Refusal } from '../guard/refusal.js';
import { within, type FetchBudget } from './guarded-budget.js';
import type { Dial } from './guarded-dial.js';

/** How many addresses of one name are tried. */
const MOST_TRIES = 4;

/** Certificate authorities to trust instead of Node's own, as `node:tls` takes them (PEM). */
export type Certificates = ConnectionOptions['ca'];

/**
 * A connection to one of the checked addresses, in their order: the next is tried when one refuses, or has used its
 * share of the time that is left. For https the name is kept for SNI and for the certificate. Throws a `Refusal`.
 */
export async function connect(
  target: FetchTarget,
  addresses: readonly IpAddress[],
  { dial, certificates, budget }: { dial: Dial; certificates: Certificates; budget: FetchBudget },
): Promise<Duplex> {
  const connection = await dialFirst(addresses.slice(0, MOST_TRIES), target.port, dial, budget);
  return target.url.protocol === 'https:' ? secure(connection, target, certificates, budget) : connection;
}

async function dialFirst(
  addresses: readonly IpAddress[],
  port: number,
  dial: Dial,
  budget: FetchBudget,
): Promise<Duplex> {
  const failures: string[] = [];
  for (const [index, address] of addresses.entries()) {
    const attempt = new AbortController();
    // the last address may use all the time that is left
    const isLast = index === addresses.length - 1;
    const share = budget.remainingMs / (addresses.length - index);
    const giveUp = () => attempt.abort(new Refusal('connect', `no answer in ${Math.round(share)} ms`));
    const timer = isLast ? undefined : setTimeout(giveUp, share);
    const signal = AbortSignal.any([budget.signal, attempt.signal]);
    const text = printAddress(address);
    try {
      const dialled = dial({ address: text, family: isIpv4(address) ? 4 : 6, port }, signal);
      // also a connection that stands only after its time was up must be closed in the end
      return await within(
        dialled.then((connection) => {
          budget.hold(connection);
          return connection;
        }),
        signal,
      );
    } catch (error) {
      if (budget.signal.aborted) throw error;
      failures.push(`${text} port ${port}: ${messageOf(error)}`);
    } finally {
      clearTimeout(timer);
    }
  }
  throw new Refusal('connect', failures.join('; '));
}

async function secure(
  connection: Duplex,
  { host, address }: FetchTarget,
  certificates: Certificates,
  budget: FetchBudget,
): Promise<Duplex> {
  const secured = connectTls({
    socket: connection,
    // the certificate is held against `host`; SNI is for names only (RFC 6066 section 3)
    host,
    ...(address === undefined && { servername: host }),
    ALPNProtocols: ['http/1.1'],
    minVersion: 'TLSv1.2',
    // said aloud, because the environment (NODE_TLS_REJECT_UNAUTHORIZED=0) must not be able to switch it off
    rejectUnauthorized: true,
    ...(certificates !== undefined && { ca: certificates }),
  });
  const handshake = new Promise<Duplex>((resolve, reject) => {
    secured.once('secureConnect', () => resolve(secured));
    secured.once('error', (error: Error) => reject(new Refusal('tls', error.message)));
    secured.once('close', () => reject(new Refusal('tls', 'the connection closed during the handshake')));
  });
  // whatever comes after the handshake is reported to whoever reads
  secured.on('error', () => undefined);
  connection.once('close', () => secured.destroy());
  return budget.within(handshake);
}

import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** An address that passed the rules, and where to knock. */
export interface DialTarget {
  /** The address as text: four decimal parts, or an IPv6 address without brackets. Never a name. */
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
}

/**
 * Opens a plain TCP connection to exactly that address and resolves once it stands. Rejects when nobody answers; closes
 * what it opened when the signal aborts first. Encryption is not its business.
 */
export type Dial = (target: DialTarget, signal: AbortSignal) => Promise<Duplex>;

/** Dials through the operating system. */
export const dialByTcp: Dial = ({ address, family, port }, signal) =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, family, autoSelectFamily: false, noDelay: true });
    const stop = () => socket.destroy(new Error('The connection was given up.'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    const settled = () => signal.removeEventListener('abort', stop);
    socket.once('connect', () => {
      settled();
      resolve(socket);
    });
    socket.once('error', (error) => {
      settled();
      reject(error);
    });
  });

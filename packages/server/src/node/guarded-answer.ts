import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Refusal } from '../guard/refusal.js';
import type { FetchBudget } from './guarded-budget.js';

const MAX_HEAD_BYTES = 16 * 1024;
const MAX_INFORMATIONAL_HEADS = 8;
const RATE_WINDOW_MS = 1000;
/** A body in more pieces than this must bring so many bytes a piece: reading a chunk of one byte costs as much as 64 kB. */
const FREE_PIECES = 10_000;
const MIN_PIECE_BYTES = 64;
const FIRST_ROOM_BYTES = 64 * 1024;

/** What a request says about itself. */
interface RequestWords {
  readonly accept: string;
  readonly userAgent: string;
}

/**
 * Asks for a page over a connection that already stands, and resolves with the head of the answer; the body has not
 * been read. Every byte that comes is counted. Throws a `Refusal` when what comes is no HTTP/1.1 answer.
 */
export function ask(
  connection: Duplex,
  url: URL,
  { accept, userAgent }: RequestWords,
  budget: FetchBudget,
): Promise<IncomingMessage> {
  const request = httpRequest({
    // no agent, no pool: the connection that was checked is the one that is used, once
    createConnection: () => connection,
    method: 'GET',
    path: `${url.pathname}${url.search}`,
    setHost: false,
    headers: {
      Host: url.host,
      Accept: accept,
      'Accept-Encoding': 'identity',
      'User-Agent': userAgent,
      Connection: 'close',
    },
    maxHeaderSize: MAX_HEAD_BYTES,
    insecureHTTPParser: false,
  });
  request.once('socket', (socket) => socket.on('data', (chunk: Buffer) => budget.count(chunk.length)));
  const head = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    let informational = 0;
    request.on('information', () => {
      informational += 1;
      if (informational > MAX_INFORMATIONAL_HEADS)
        reject(new Refusal('answer', `more than ${MAX_INFORMATIONAL_HEADS} informational answers came`));
    });
    request.once('upgrade', () => reject(new Refusal('answer', 'the answer changes the protocol')));
    request.on('error', (error) => reject(new Refusal('answer', error.message)));
    request.once('close', () => reject(new Refusal('answer', 'the connection closed before an answer came')));
  });
  request.end();
  return budget.within(head);
}

/** Refuses a body that is packed in any way, or that says it is too long (RFC 9110 section 8.4, RFC 9112 section 6.1). */
export function checkBodyHead({ headers }: IncomingMessage, maxBytes: number): void {
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity')
    throw new Refusal('encoding', `Content-Encoding is ${encoding}, although identity was asked for`);
  const transfer = headers['transfer-encoding']?.trim().toLowerCase() ?? 'chunked';
  if (transfer !== 'chunked') throw new Refusal('encoding', `Transfer-Encoding is ${transfer}`);
  const length = Number(headers['content-length'] ?? 0);
  if (length > maxBytes) throw new Refusal('size', `Content-Length is ${length}, more than ${maxBytes} bytes`);
}

/**
 * The whole body. Refused when it ends early, or when less than `minBytesPerSecond` came in any full second. Bytes are
 * copied into one growing block, so that a body in a million tiny chunks costs no more memory than its size.
 */
export function readBody(
  answer: IncomingMessage,
  minBytesPerSecond: number,
  budget: FetchBudget,
): Promise<Uint8Array<ArrayBuffer>> {
  let room = new Uint8Array(FIRST_ROOM_BYTES);
  let length = 0;
  let lengthBefore = 0;
  let pieces = 0;
  let timer: NodeJS.Timeout | undefined;
  const body = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    answer.on('data', (chunk: Buffer) => {
      if (length + chunk.length > room.length) {
        const larger = new Uint8Array(Math.max(room.length * 2, length + chunk.length));
        larger.set(room.subarray(0, length));
        room = larger;
      }
      room.set(chunk, length);
      length += chunk.length;
      pieces += 1;
      if (pieces > FREE_PIECES && length < pieces * MIN_PIECE_BYTES)
        reject(new Refusal('answer', `the body came in ${pieces} pieces of less than ${MIN_PIECE_BYTES} bytes`));
    });
    // a body that ends early is an error or a close without an end
    answer.once('end', () => resolve(room.slice(0, length)));
    answer.on('error', (error) => reject(new Refusal('answer', error.message)));
    answer.once('close', () => reject(new Refusal('answer', 'the connection closed before the body ended')));
    timer = setInterval(() => {
      if (length - lengthBefore < minBytesPerSecond)
        reject(new Refusal('slow', `${length - lengthBefore} bytes came in a second, less than ${minBytesPerSecond}`));
      lengthBefore = length;
    }, RATE_WINDOW_MS);
  });
  return budget.within(body).finally(() => clearInterval(timer));
}

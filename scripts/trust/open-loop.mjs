import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { crc32 } from 'node:zlib';

/**
 * Sends requests at a fixed rate, whatever becomes of the earlier ones, for so many seconds; answers what each got. A
 * closed loop would wait for a slow server and so never overload it.
 */
export async function openLoop({ address, paths, perSecond, seconds, random, keepAlive = true }) {
  const agent = new Agent({ keepAlive, maxSockets: 900 });
  const answers = [];
  const running = new Set();
  const started = performance.now();
  const total = Math.round(perSecond * seconds);
  for (let sent = 0; sent < total; sent++) {
    const due = started + (sent * 1000) / perSecond;
    if (due > performance.now()) await delay(due - performance.now());
    const path = paths[Math.floor(random.next() * paths.length)];
    const one = ask(new URL(path, address), agent).then((answer) => {
      answers.push({ ...answer, at: performance.now() - started });
      running.delete(one);
    });
    running.add(one);
  }
  await Promise.all(running);
  agent.destroy();
  return { answers, seconds: (performance.now() - started) / 1000 };
}

/** One GET: its status, headers, body and how long it took; `error` where the connection broke. */
export function ask(url, agent, options = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const done = (answer) => resolve({ ms: performance.now() - started, ...answer });
    const asked = request(url, { agent, timeout: 30_000, ...options }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on('error', (error) => done({ error: error.message, isBroken: true }));
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer within 30 s')));
    asked.on('error', (error) => done({ error: error.code ?? error.message }));
    asked.end();
  });
}

/** Whether a picture is whole: a PNG by its chunks and their checksums, a JPEG by its ends. */
export function isWholePicture(bytes) {
  if (bytes[0] === 0xff) return bytes.length > 1000 && bytes.subarray(-2).equals(Buffer.from([0xff, 0xd9]));
  if (!bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end === bytes.length;
    at = end;
  }
  return false;
}

/** The value below which this share of the values lies. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

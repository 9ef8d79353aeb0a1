import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildWords, clipsheet, startClipsheet, writeNewsroom } from './newsroom.mjs';

// In the short form one newsroom is built for all proofs: none of them writes there.
const shared = new Map();

/**
 * Builds a newsroom, takes its share images away so that each must be drawn when it is asked for, and serves it.
 * `pictures` are the paths of those images; `stop` ends the server and answers how it ended.
 */
export async function servedNewsroom(
  setting,
  { stories = 4, words = [], before = [], env = {}, keepImages = false } = {},
) {
  const build = () =>
    builtNewsroom(setting, setting.isShort ? { stories: 1, quotes: 16 } : { stories }, keepImages && !setting.isShort);
  if (setting.isShort && !shared.has(setting)) shared.set(setting, build());
  const { room, pictures } = await (shared.get(setting) ?? build());
  return { room, pictures, ...(await serve(room, { words, before, env })) };
}

async function builtNewsroom(setting, size, keepImages) {
  const room = writeNewsroom(setting.folder('served'), { ...size, width: 1280, height: 854 });
  const built = await clipsheet(room, buildWords());
  if (built.code !== 0) throw new Error(`The newsroom could not be built: ${built.stderr}`);
  const pictures = readdirSync(join(room, 'out', 'stories')).flatMap((id) => {
    const folder = join(room, 'out', 'stories', id, 'images');
    const files = readdirSync(folder).map((file) => `stories/${id}/images/${file}`);
    if (!keepImages) rmSync(folder, { recursive: true });
    return files;
  });
  return { room, pictures };
}

/** Serves a folder that is already built. */
export async function serve(room, { words = [], before = [], env = {} } = {}) {
  const server = startClipsheet(room, ['serve', 'out', '--port', '0', ...words], { before, env });
  const until = Date.now() + 60_000;
  while (server.child.exitCode === null && !server.said.stdout.includes('\n') && Date.now() < until) await delay(10);
  const [, address] = /(http:\/\/127\.0\.0\.1:\d+\/paper\/)/.exec(server.said.stdout) ?? [];
  if (!address) throw new Error(`The server did not start: ${server.said.stdout}${server.said.stderr}`);
  // a command that starts it (prlimit) becomes it, so its id is the server's
  const { pid = 0 } = server.child;
  return {
    ...server,
    pid,
    address,
    port: Number(new URL(address).port),
    async stop(signal = 'SIGTERM') {
      server.child.kill(signal);
      return server.ended;
    },
  };
}

/** Ids of the processes that a process has started: those that draw. */
export function childrenOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

/** Bytes of memory that a process and those it has started hold. */
export function memoryOf(pid) {
  const resident = (id) => {
    try {
      return Number(readFileSync(`/proc/${id}/statm`, 'latin1').split(' ')[1]) * 4096;
    } catch {
      return 0; // it has just ended
    }
  };
  return [pid, ...childrenOf(pid)].reduce((sum, id) => sum + resident(id), 0);
}

/** Seconds of a processor that a process (without those it has started) has used. */
export function processorSeconds(pid) {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ');
  const fields = after.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Open files and sockets of a process. */
export const openFiles = (pid) => readdirSync(`/proc/${pid}/fd`).length;

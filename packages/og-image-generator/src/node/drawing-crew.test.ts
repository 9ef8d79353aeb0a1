import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { parseStory } from '@clipsheet/story';
import { DrawingCrew } from './drawing-crew.js';

const NATIVE_HANG = new URL('../../scripts/native-hang.mjs', import.meta.url);
const story = parseStory({ schema: 1, id: 'a', revision: 1, lang: 'en', headline: 'A headline' });
const limits = { processes: 1, inFlight: 1, timeoutMs: 300, startMs: 60_000, maxMemoryBytes: 2 ** 32, maxWaiting: 9 };

test('native code that does not come back is ended at the limit, whatever it does with its processor', async () => {
  const crew = new DrawingCrew(limits, NATIVE_HANG);
  try {
    const order = crew.order({ kind: 'draw', story, options: {} });
    const [pid] = crew.pids;
    assert.ok(pid);
    await assert.rejects(order, { code: 'picture/too-slow' });
    for (let look = 0; look < 200 && isAlive(pid); look++) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.ok(!isAlive(pid), 'its process id is gone');
    assert.deepEqual(crew.pids, []);
  } finally {
    crew.close();
  }
});

// A process that was ended stays in the table until its parent has asked for it: state Z.
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return existsSync(`/proc/${pid}`) || !existsSync('/proc/self');
  } catch {
    return false;
  }
}

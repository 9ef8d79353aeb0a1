import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { ProcessClock, readProcess, type ProcessReading } from './process-clock.js';

/** A clock over readings given one after the other. */
function clockOver(...readings: (readonly [processorMs: number, hasWork: boolean] | undefined)[]): ProcessClock {
  return new ProcessClock((): ProcessReading | undefined => {
    const reading = readings.shift();
    return reading && { processorMs: reading[0], hasWork: () => reading[1] };
  });
}
const total = (clock: ProcessClock, looks: number) =>
  Array.from({ length: looks }, () => clock.count(1, 50)).reduce((sum, ms) => sum + ms, 0);

test('a picture that waits for a processor on a busy machine is not charged for waiting', () => {
  assert.equal(total(clockOver([10, true], [10, true], [10, true], [20, true], [20, true]), 5), 20);
});

test('a picture that keeps a processor busy is charged for all of it', () => {
  assert.equal(total(clockOver([50, true], [100, true], [150, true]), 3), 150);
});

test('several threads at once do not make the clock run faster than the one on the wall', () => {
  assert.equal(total(clockOver([100, true], [200, true]), 2), 100);
});

test('a process in which nothing goes on is charged for the time on the wall', () => {
  assert.equal(total(clockOver([10, false], [10, false], [10, false]), 3), 110);
});

test('where the machine does not tell, a fifth of the time on the wall is charged', () => {
  assert.equal(total(clockOver(undefined, undefined), 2), 20);
});

test('the machine tells of this very process', { skip: !existsSync('/proc/self/stat') && 'no /proc here' }, () => {
  const reading = readProcess(process.pid);
  assert.ok(reading && reading.processorMs > 0);
  assert.equal(reading.hasWork(), true);
  assert.equal(readProcess(2 ** 30), undefined);
});

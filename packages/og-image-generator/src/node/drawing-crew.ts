import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { PictureError, type PictureErrorCode } from '../picture-error.js';
import type { Message, Order, Task } from './messages.js';
import { ProcessClock } from './process-clock.js';
import { residentBytes } from './process-memory.js';

/** Limits of a crew. */
export interface CrewLimits {
  processes: number;
  /** Orders that one process carries out at once. */
  inFlight: number;
  /** How long an order may take, and how long a process may take to start: as a ProcessClock counts. */
  timeoutMs: number;
  startMs: number;
  /** Most memory that a process may hold. */
  maxMemoryBytes: number;
  /** Orders that may wait. */
  maxWaiting: number;
}

interface Job {
  task: Task;
  /** Set when a process was ended under several orders: this one is tried again with a process to itself. */
  alone: boolean;
  resolve(result: Extract<Message, { kind: 'done' }>['result']): void;
  reject(error: PictureError): void;
}

interface Member {
  child: ChildProcess;
  ready: boolean;
  clock: ProcessClock;
  /** What it took to start, in ms as its clock counts. */
  startedMs: number;
  jobs: Map<number, GivenJob>;
}

interface GivenJob {
  job: Job;
  /** How long it has been drawn, in ms: as the clock of the process counts, and on the wall. */
  countedMs: number;
  wallMs: number;
}

// How often limits are looked at while somebody draws.
const LOOK_MS = 50;
// A caller that was busy itself has not heard what was finished meanwhile: a look counts for no more than this.
const LONGEST_LOOK_MS = 4 * LOOK_MS;
// However little of a processor an order gets, it ends after this many times its limit.
const WALL_FACTOR = 30;
// Pixels lie outside of the JavaScript heap: V8 frees them by a whole collection on several threads, every third picture.
// The process asks for a small collection after each picture instead; a sixth of its processor time is saved.
const PROCESS_FLAGS = ['--expose-gc', '--single-threaded-gc'];
// Under tsx, in our tests, the program is a .ts file as this one is.
const DRAWING_PROCESS = new URL(`./drawing-process${extname(import.meta.url)}`, import.meta.url);

/**
 * Processes that draw and may be ended at any moment. One that breaks a limit is killed (SIGKILL: native code hears
 * nothing else) and replaced when the next order comes. If it was alone with one order, that one fails; of several,
 * each is tried once more in a process of its own, so that nobody fails for a neighbour.
 */
export class DrawingCrew {
  readonly #limits: CrewLimits;
  readonly #program: URL;
  readonly #members = new Set<Member>();
  readonly #waiting: Job[] = [];
  #nextId = 1;
  #watch: NodeJS.Timeout | undefined;
  #lookedAt = 0;
  #isClosed = false;

  constructor(limits: CrewLimits, program: URL = DRAWING_PROCESS) {
    this.#limits = limits;
    this.#program = program;
  }

  /** Ids of the processes that live now. */
  get pids(): number[] {
    return [...this.#members].flatMap(({ child }) => child.pid ?? []);
  }

  order(task: Task): Promise<Extract<Message, { kind: 'done' }>['result']> {
    if (this.#isClosed)
      return Promise.reject(
        new PictureError('picture/closed', 'The picture maker must be open, but has been closed. Create another.'),
      );
    if (this.#waiting.length >= this.#limits.maxWaiting)
      return Promise.reject(
        new PictureError(
          'picture/too-busy',
          `At most ${this.#limits.maxWaiting} pictures may wait, and as many do. Try again in a moment.`,
        ),
      );
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, alone: false, resolve, reject });
      this.#handOut();
    });
  }

  /** Ends every process; what was not finished rejects with `picture/closed`. */
  close(): void {
    this.#isClosed = true;
    const closed = new PictureError(
      'picture/closed',
      'The picture was not finished because the picture maker has been closed.',
    );
    for (const job of this.#waiting.splice(0)) job.reject(closed);
    for (const member of [...this.#members]) {
      for (const { job } of member.jobs.values()) job.reject(closed);
      member.jobs.clear();
      this.#end(member);
    }
  }

  #handOut(): void {
    for (let job = this.#waiting[0]; job; job = this.#waiting[0]) {
      const member = this.#memberFor(job);
      if (!member) break;
      this.#waiting.shift();
      this.#give(member, job);
    }
    this.#keepWatch();
  }

  // The idlest process with room; a new one rather than a second order to a busy one.
  #memberFor(job: Job): Member | undefined {
    const free = [...this.#members]
      .filter(({ jobs }) => (job.alone ? jobs.size === 0 : jobs.size < this.#limits.inFlight))
      .filter(({ jobs }) => ![...jobs.values()].some((given) => given.job.alone))
      .sort((a, b) => a.jobs.size - b.jobs.size)[0];
    if (free && (free.jobs.size === 0 || this.#members.size >= this.#limits.processes)) return free;
    return this.#members.size < this.#limits.processes ? this.#start() : free;
  }

  #start(): Member {
    const child = fork(this.#program, {
      execArgv: [...process.execArgv, ...PROCESS_FLAGS],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Fewer arenas: glibc otherwise keeps several hundred megabytes of freed pixels.
      env: { ...process.env, MALLOC_ARENA_MAX: '2' },
    });
    const member: Member = { child, ready: false, clock: new ProcessClock(), startedMs: 0, jobs: new Map() };
    this.#members.add(member);
    child.on('message', (message: Message) => this.#hear(member, message));
    child.on('exit', (code, signal) =>
      this.#lose(member, 'picture/process-ended', `ended by itself (${signal ?? code})`),
    );
    child.on('error', (error) => this.#lose(member, 'picture/process-ended', `could not be used: ${error.message}`));
    return member;
  }

  #give(member: Member, job: Job): void {
    const id = this.#nextId++;
    member.jobs.set(id, { job, countedMs: 0, wallMs: 0 });
    member.child.ref();
    member.child.channel?.ref();
    const order: Order = { id, task: job.task };
    // A channel that has just broken reports through 'exit'.
    member.child.send(order, () => undefined);
  }

  #hear(member: Member, message: Message): void {
    if (message.kind === 'ready') {
      member.ready = true;
      return;
    }
    const given = member.jobs.get(message.id);
    if (!given) return;
    member.jobs.delete(message.id);
    if (message.kind === 'done') given.job.resolve(message.result);
    else given.job.reject(new PictureError(message.code, message.message));
    this.#rest(member);
    this.#handOut();
  }

  // An idle process must not keep its parent alive.
  #rest(member: Member): void {
    if (member.jobs.size > 0) return;
    member.child.unref();
    member.child.channel?.unref();
  }

  #keepWatch(): void {
    const isBusy = [...this.#members].some(({ jobs }) => jobs.size > 0);
    if (isBusy && !this.#watch) {
      this.#lookedAt = performance.now();
      this.#watch = setInterval(() => this.#look(), LOOK_MS);
    } else if (!isBusy) {
      clearInterval(this.#watch);
      this.#watch = undefined;
    }
  }

  #look(): void {
    const { startMs } = this.#limits;
    const elapsed = Math.min(performance.now() - this.#lookedAt, LONGEST_LOOK_MS);
    this.#lookedAt = performance.now();
    for (const member of [...this.#members]) {
      const { pid } = member.child;
      if (member.jobs.size === 0 || pid === undefined) continue;
      const counted = member.clock.count(pid, elapsed);
      if (!member.ready) {
        member.startedMs += counted;
        if (member.startedMs > startMs) this.#lose(member, 'picture/too-slow', `did not start within ${startMs} ms`);
      } else this.#lookAtJobs(member, pid, counted, elapsed);
    }
    this.#keepWatch();
  }

  #lookAtJobs(member: Member, pid: number, counted: number, elapsed: number): void {
    const { timeoutMs, maxMemoryBytes } = this.#limits;
    for (const given of member.jobs.values()) {
      given.countedMs += counted;
      given.wallMs += elapsed;
    }
    const isLate = ({ countedMs, wallMs }: GivenJob) => countedMs > timeoutMs || wallMs > timeoutMs * WALL_FACTOR;
    const memory = residentBytes(pid);
    if ([...member.jobs.values()].some(isLate))
      this.#lose(member, 'picture/too-slow', `took longer than ${timeoutMs} ms`);
    else if (memory !== undefined && memory > maxMemoryBytes)
      this.#lose(member, 'picture/too-much-memory', `took more than ${Math.round(maxMemoryBytes / 1024 / 1024)} MB`);
  }

  #lose(member: Member, code: PictureErrorCode, what: string): void {
    if (!this.#members.has(member)) return;
    this.#end(member);
    const jobs = [...member.jobs.values()].map(({ job }) => job);
    member.jobs.clear();
    const [only] = jobs;
    if (only && jobs.length === 1)
      only.reject(
        new PictureError(
          code,
          `Drawing must end within its limits, but its process ${what}. It has been ended; look at the photo.`,
        ),
      );
    else for (const job of jobs.reverse()) this.#waiting.unshift({ ...job, alone: true });
    this.#handOut();
  }

  #end(member: Member): void {
    this.#members.delete(member);
    member.child.removeAllListeners();
    // Killing a process whose start failed says so once more; nobody needs to hear it.
    member.child.on('error', () => undefined);
    member.child.kill('SIGKILL');
    this.#keepWatch();
  }
}

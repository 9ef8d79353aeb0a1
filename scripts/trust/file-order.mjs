import { dirname } from 'node:path';

/**
 * The calls of an strace log of several threads, in the order in which they began, each with the place in the log at
 * which it ended.
 */
export function straceCalls(log) {
  const open = new Map();
  const calls = [];
  for (const [line, text] of log.split('\n').entries()) {
    const [, thread, rest = ''] = /^(?:\[pid\s+)?(\d+)\]?\s+(.*)$/.exec(text) ?? [undefined, 'only', text];
    const resumed = /^<\.\.\. (\w+) resumed>(.*)$/.exec(rest);
    if (resumed) {
      const call = open.get(thread);
      if (call) Object.assign(call, { end: line, ok: /= 0/.test(resumed[2] ?? '') });
      open.delete(thread);
      continue;
    }
    const [, name, given = ''] = /^(\w+)\((.*)$/.exec(rest) ?? [];
    if (!name) continue;
    const call = { name, given, begin: line, end: line, ok: /= 0/.test(given) };
    calls.push(call);
    if (given.includes('<unfinished ...>')) open.set(thread, call);
  }
  return calls;
}

/**
 * Whether each file below a folder was kept (fsync) under its temporary name before it got its own, and its folder
 * after that. Answers the breaches, how many files were renamed into place, and the last three of them.
 */
export function orderProblems(calls, folder) {
  const syncs = calls
    .filter(({ name, ok }) => /^f(data)?sync$/.test(name) && ok)
    .map((call) => ({ ...call, path: /<([^>]+)>/.exec(call.given)?.[1] ?? '' }));
  const renames = calls
    .filter(({ name, ok }) => name.startsWith('rename') && ok)
    .map((call) => {
      const [from = '', to = ''] = [...call.given.matchAll(/"([^"]+)"/g)].map(([, path]) => path ?? '');
      const at = (path) => (path.startsWith('/') ? path : `${folder}/${path}`);
      return { ...call, from: at(from), to: at(to) };
    })
    .filter(({ from, to }) => to.startsWith(folder) && /\.clipsheet-\d+-\d+\.tmp$/.test(from));
  const problems = renames.flatMap(({ from, to, begin, end }) => {
    const isKept = syncs.some((sync) => sync.path === from && sync.end < begin);
    const isNamed = syncs.some((sync) => sync.path === dirname(to) && sync.begin > end);
    return [
      ...(isKept ? [] : [`${to} got its name before its bytes were kept.`]),
      ...(isNamed ? [] : [`The folder of ${to} was not kept after it.`]),
    ];
  });
  return { problems, files: renames.length, last: renames.slice(-3).map(({ to }) => to) };
}

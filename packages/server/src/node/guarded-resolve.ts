import { getServers, Resolver } from 'node:dns/promises';

/**
 * Looks a host name up: every address it has, as text, IPv4 first. Empty when it has none. Rejects when nobody answers;
 * should give up when the signal aborts.
 */
export type Resolve = (host: string, signal: AbortSignal) => Promise<readonly string[]>;

/**
 * Asks name servers, by default those of the machine, for A and AAAA records. Not `dns.lookup`: that holds one of Node's
 * four threads until the system gives up, so four names of a stranger's dead server would stop all file access, and it
 * reads `/etc/hosts`, where no public name stands. A server is `address` or `address:port`.
 */
export function resolverAt(nameServers: () => readonly string[] = getServers): Resolve {
  return async (host, signal) => {
    const resolver = new Resolver({ timeout: 1000, tries: 2 });
    resolver.setServers(nameServers());
    const cancel = () => resolver.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
      const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      // one family may well be missing; both missing is an error worth the log
      const [first] = answers;
      if (addresses.length === 0 && first.status === 'rejected') throw first.reason;
      return addresses;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
}

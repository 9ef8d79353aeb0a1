import type { FetchTarget } from '../guard/fetch-target.js';
import { parseAddress, type IpAddress } from '../guard/ip-address.js';
import { addressProblem, isLoopbackAddress } from '../guard/public-address.js';
import { messageOf, Refusal } from '../guard/refusal.js';
import type { FetchBudget } from './guarded-budget.js';
import type { Resolve } from './guarded-resolve.js';

/**
 * All addresses of the target, each of which is global unicast (or, for a target on this machine, loopback). One that is
 * not refuses them all: a name that mixes the two is a trick. Throws a `Refusal`.
 */
export async function checkedAddresses(
  target: FetchTarget,
  resolve: Resolve,
  budget: FetchBudget,
): Promise<IpAddress[]> {
  if (target.address !== undefined) return [target.address];
  // RFC 6761 section 6.3: who knows the name localhost does not ask a server for it
  const answers = target.isLoopback ? ['127.0.0.1', '::1'] : await lookUp(target.host, resolve, budget);
  if (answers.length === 0) throw new Refusal('name', `${target.host} has no address`);
  return answers.map((answer) => {
    const address = parseAddress(answer);
    if (address === undefined)
      throw new Refusal('address', `${target.host} resolves to ${answer}, which is no address`);
    const isAllowed = target.isLoopback && isLoopbackAddress(address);
    const problem = isAllowed ? undefined : addressProblem(address);
    if (problem) throw new Refusal('address', `${target.host} resolves to ${problem}`);
    return address;
  });
}

async function lookUp(host: string, resolve: Resolve, budget: FetchBudget): Promise<readonly string[]> {
  try {
    return await budget.within(resolve(host, budget.signal));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('name', `${host} was not resolved: ${messageOf(error)}`);
  }
}

/** A second question within one fetch gets the first answer, so that a name cannot change its mind between redirects. */
export function onceForEachName(resolve: Resolve): Resolve {
  const answers = new Map<string, Promise<readonly string[]>>();
  return (host, signal) => {
    const answer = answers.get(host) ?? resolve(host, signal);
    answers.set(host, answer);
    return answer;
  };
}

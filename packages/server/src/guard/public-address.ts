import { embeddedAddresses, isNat64 } from './embedded-addresses.js';
import { isIpv4, parseAddress, printAddress, type IpAddress } from './ip-address.js';
import { specialPurposeBlock } from './special-purpose-blocks.js';

/**
 * Why the address is not global unicast, as words for a log; undefined when it is. IPv4: in no special-purpose block.
 * IPv6: inside `2000::/3` (the only global unicast block IANA hands out, RFC 4291 section 2.4), in no special-purpose
 * block, and no IPv4 address embedded in it is anything but public. The one block outside `2000::/3` that may pass is
 * NAT64 of a public IPv4 address, which is how a host without IPv4 reaches the IPv4 internet.
 */
export function addressProblem(address: IpAddress): string | undefined {
  const block = specialPurposeBlock(address);
  if (block) return `${printAddress(address)} is in ${block.block}, ${block.name} (${block.source})`;
  if (isIpv4(address)) return undefined;
  if (address >> 125n !== 1n && !isNat64(address))
    return `${printAddress(address)} is outside 2000::/3, the global unicast block (RFC 4291, section 2.4)`;
  for (const { form, address: inner } of embeddedAddresses(address)) {
    const problem = addressProblem(inner);
    if (problem) return `${printAddress(address)} embeds an address as ${form}: ${problem}`;
  }
  return undefined;
}

/** Whether an address written as text (`93.184.216.34`, `2606:4700::1111`) is global unicast; text that is no address is not. */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text);
  return address !== undefined && addressProblem(address) === undefined;
}

/** Whether the address is this machine's own: `127.0.0.0/8` or `::1`. */
export function isLoopbackAddress(address: IpAddress): boolean {
  return address === 1n || (isIpv4(address) && ((address >> 24n) & 0xffn) === 127n);
}

/**
 * An IP address as one 128-bit number, so that every rule decides on a number and never on text. IPv4 stands at its
 * IPv4-mapped place, `::ffff:0:0/96` (RFC 4291 section 2.5.5.2): `127.0.0.1` and `::ffff:127.0.0.1` are one number.
 */
export type IpAddress = bigint;

const MAPPED = 0xffffn;
const IPV4_BITS = 32n;
const GROUPS = 8;
const HEX_GROUP = /^[0-9a-f]{1,4}$/i;
const DECIMAL_PART = /^(0|[1-9]\d{0,2})$/;

/**
 * Reads `192.0.2.1` (four decimal parts, no leading zeros) or any RFC 4291 section 2.2 form of an IPv6 address, without
 * brackets. Undefined for everything else, zone names (`fe80::1%eth0`) and short, hex and octal IPv4 forms included:
 * the URL parser has already turned those into four decimal parts where they are addresses.
 */
export function parseAddress(text: string): IpAddress | undefined {
  return text.includes(':') ? parseIpv6(text) : mapped(parseIpv4(text));
}

/** Prints IPv4 and IPv4-mapped as four decimal parts, and IPv6 as RFC 5952 section 4 wants it. */
export function printAddress(address: IpAddress): string {
  if (isIpv4(address)) return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 0xffn).join('.');
  const groups = Array.from({ length: GROUPS }, (_, index) => Number((address >> BigInt(112 - 16 * index)) & 0xffffn));
  const [start, length] = longestZeroRun(groups);
  const print = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  if (length < 2) return print(groups);
  return `${print(groups.slice(0, start))}::${print(groups.slice(start + length))}`;
}

/** Whether the number stands in the IPv4-mapped block, that is: whether a socket would speak IPv4 to it. */
export function isIpv4(address: IpAddress): boolean {
  return address >> IPV4_BITS === MAPPED;
}

/** The address of a 32-bit IPv4 number (`0x7f000001n` is 127.0.0.1). */
export function ipv4(bits: bigint): IpAddress {
  return (MAPPED << IPV4_BITS) | (bits & 0xffff_ffffn);
}

function mapped(bits: bigint | undefined): IpAddress | undefined {
  return bits === undefined ? undefined : ipv4(bits);
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => DECIMAL_PART.test(part) && Number(part) <= 255)) return undefined;
  return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}

function parseIpv6(text: string): IpAddress | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = '', tail] = halves;
  const before = parseGroups(head, tail === undefined);
  const after = tail === undefined ? [] : parseGroups(tail, true);
  if (!before || !after) return undefined;
  const missing = GROUPS - before.length - after.length;
  // "::" stands for at least one group of zeros
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array.from({ length: missing }, () => 0n), ...after];
  return groups.reduce((bits, group) => (bits << 16n) | group, 0n);
}

/** The 16-bit groups of one side of `::`; the last may be written as IPv4 where the address ends. */
function parseGroups(text: string, isEnd: boolean): bigint[] | undefined {
  if (text === '') return [];
  const groups: bigint[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    const embedded = isEnd && index === parts.length - 1 ? parseIpv4(part) : undefined;
    if (embedded !== undefined) groups.push(embedded >> 16n, embedded & 0xffffn);
    else if (HEX_GROUP.test(part)) groups.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return groups;
}

function longestZeroRun(groups: readonly number[]): [start: number, length: number] {
  let best: [number, number] = [0, 0];
  let start = 0;
  for (const [index, group] of groups.entries()) {
    if (group !== 0) start = index + 1;
    else if (index + 1 - start > best[1]) best = [start, index + 1 - start];
  }
  return best;
}

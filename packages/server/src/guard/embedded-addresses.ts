import { ipv4, type IpAddress } from './ip-address.js';

/** An IPv4 address that stands inside an IPv6 address: a packet to the one may end at the other. */
interface EmbeddedAddress {
  /** How it is embedded, with the document that says so. */
  readonly form: string;
  readonly address: IpAddress;
}

interface Embedding {
  readonly form: string;
  readonly holds: (address: IpAddress) => boolean;
  readonly ipv4Bits: (address: IpAddress) => bigint;
}

const low = (address: IpAddress) => address & 0xffff_ffffn;

const EMBEDDINGS: readonly Embedding[] = [
  { form: 'IPv4-compatible (RFC 4291, section 2.5.5.1)', holds: (a) => a >> 32n === 0n, ipv4Bits: low },
  { form: 'IPv4-translated (RFC 7915, section 1.3)', holds: (a) => a >> 32n === 0xffff_0000n, ipv4Bits: low },
  { form: 'NAT64 (RFC 6052, section 2.1)', holds: isNat64, ipv4Bits: low },
  { form: 'local-use NAT64 (RFC 8215)', holds: (a) => a >> 80n === 0x64_ff9b_0001n, ipv4Bits: low },
  { form: '6to4 (RFC 3056, section 2)', holds: (a) => a >> 112n === 0x2002n, ipv4Bits: (a) => a >> 80n },
  { form: 'Teredo server (RFC 4380, section 4)', holds: isTeredo, ipv4Bits: (a) => a >> 64n },
  { form: 'Teredo client (RFC 4380, section 4)', holds: isTeredo, ipv4Bits: (a) => ~a },
  { form: 'ISATAP (RFC 5214, section 6.1)', holds: isIsatap, ipv4Bits: low },
];

/**
 * The IPv4 addresses inside an IPv6 address, in any form that some network unwraps; empty for most addresses, and for
 * IPv4 and IPv4-mapped ones, which are IPv4 already.
 */
export function embeddedAddresses(address: IpAddress): EmbeddedAddress[] {
  return EMBEDDINGS.filter(({ holds }) => holds(address)).map(({ form, ipv4Bits }) => ({
    form,
    address: ipv4(ipv4Bits(address)),
  }));
}

/** Whether the address stands in the well-known NAT64 block `64:ff9b::/96` (RFC 6052 section 2.1). */
export function isNat64(address: IpAddress): boolean {
  return address >> 32n === 0x64_ff9bn << 64n;
}

function isTeredo(address: IpAddress): boolean {
  return address >> 96n === 0x2001_0000n;
}

// The two low bits of the first byte of the interface identifier (universal, group) may have any value.
function isIsatap(address: IpAddress): boolean {
  return ((address >> 32n) & 0xfcff_ffffn) === 0x5efen;
}

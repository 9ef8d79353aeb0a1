import { isIpv4, parseAddress, type IpAddress } from './ip-address.js';

/** A block of addresses that no public picture can stand at. */
interface SpecialPurposeBlock {
  /** The block with its prefix length: `10.0.0.0/8`, `fe80::/10`. */
  readonly block: string;
  /** Its name in the registry. */
  readonly name: string;
  /** The document that reserves it. */
  readonly source: string;
}

/**
 * The IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890, RFC 8190) as of April 2024 and later RFCs, the
 * multicast, reserved and returned blocks that stand in other registries, and one address of a cloud. Blocks that the
 * registries call globally reachable (AS112 sinks, AMT relays, PCP and TURN anycast) are here too: they are services
 * of the network that a local node often answers, and hold no pictures. The NAT64 block `64:ff9b::/96` is not: what it
 * reaches is decided by the IPv4 address inside (see `embeddedAddresses`).
 */
export const SPECIAL_PURPOSE_BLOCKS: readonly SpecialPurposeBlock[] = [
  { block: '0.0.0.0/8', name: 'this network', source: 'RFC 791, section 3.2' },
  { block: '10.0.0.0/8', name: 'private use', source: 'RFC 1918' },
  { block: '100.64.0.0/10', name: 'shared address space', source: 'RFC 6598' },
  { block: '127.0.0.0/8', name: 'loopback', source: 'RFC 1122, section 3.2.1.3' },
  {
    block: '168.63.129.16/32',
    name: 'cloud host service',
    source: 'Microsoft Azure, what is IP address 168.63.129.16',
  },
  { block: '169.254.0.0/16', name: 'link local', source: 'RFC 3927' },
  { block: '172.16.0.0/12', name: 'private use', source: 'RFC 1918' },
  { block: '192.0.0.0/24', name: 'IETF protocol assignments', source: 'RFC 6890, section 2.1' },
  { block: '192.0.2.0/24', name: 'documentation', source: 'RFC 5737' },
  { block: '192.31.196.0/24', name: 'AS112 sink', source: 'RFC 7535' },
  { block: '192.52.193.0/24', name: 'AMT relay', source: 'RFC 7450' },
  { block: '192.88.99.0/24', name: '6to4 relay, deprecated', source: 'RFC 7526' },
  { block: '192.168.0.0/16', name: 'private use', source: 'RFC 1918' },
  { block: '192.175.48.0/24', name: 'AS112 sink', source: 'RFC 7534' },
  { block: '198.18.0.0/15', name: 'benchmarking', source: 'RFC 2544' },
  { block: '198.51.100.0/24', name: 'documentation', source: 'RFC 5737' },
  { block: '203.0.113.0/24', name: 'documentation', source: 'RFC 5737' },
  { block: '224.0.0.0/4', name: 'multicast', source: 'RFC 5771' },
  { block: '240.0.0.0/4', name: 'reserved', source: 'RFC 1112, section 4' },
  { block: '255.255.255.255/32', name: 'limited broadcast', source: 'RFC 8190' },
  { block: '::/128', name: 'unspecified', source: 'RFC 4291, section 2.5.2' },
  { block: '::1/128', name: 'loopback', source: 'RFC 4291, section 2.5.3' },
  { block: '::/96', name: 'IPv4-compatible, deprecated', source: 'RFC 4291, section 2.5.5.1' },
  { block: '::ffff:0:0:0/96', name: 'IPv4-translated', source: 'RFC 7915, section 1.3' },
  { block: '64:ff9b:1::/48', name: 'local-use NAT64', source: 'RFC 8215' },
  { block: '100::/64', name: 'discard only', source: 'RFC 6666' },
  { block: '100:0:0:1::/64', name: 'dummy prefix', source: 'RFC 9780' },
  { block: '200::/7', name: 'OSI NSAP, deprecated', source: 'RFC 4048' },
  { block: '2001::/23', name: 'IETF protocol assignments', source: 'RFC 2928' },
  { block: '2001::/32', name: 'Teredo', source: 'RFC 4380' },
  { block: '2001:1::1/128', name: 'port control anycast', source: 'RFC 7723' },
  { block: '2001:1::2/128', name: 'TURN anycast', source: 'RFC 8155' },
  { block: '2001:1::3/128', name: 'service registration anycast', source: 'RFC 9665' },
  { block: '2001:2::/48', name: 'benchmarking', source: 'RFC 5180' },
  { block: '2001:3::/32', name: 'AMT relay', source: 'RFC 7450' },
  { block: '2001:4:112::/48', name: 'AS112 sink', source: 'RFC 7535' },
  { block: '2001:10::/28', name: 'ORCHID, deprecated', source: 'RFC 4843' },
  { block: '2001:20::/28', name: 'ORCHIDv2', source: 'RFC 7343' },
  { block: '2001:30::/28', name: 'drone remote identification', source: 'RFC 9374' },
  { block: '2001:db8::/32', name: 'documentation', source: 'RFC 3849' },
  { block: '2002::/16', name: '6to4', source: 'RFC 3056, RFC 7526' },
  { block: '2620:4f:8000::/48', name: 'AS112 sink', source: 'RFC 7534' },
  { block: '3ffe::/16', name: '6bone, returned', source: 'RFC 3701' },
  { block: '3fff::/20', name: 'documentation', source: 'RFC 9637' },
  { block: '5f00::/16', name: 'segment routing SIDs', source: 'RFC 9602' },
  { block: 'fc00::/7', name: 'unique local', source: 'RFC 4193' },
  { block: 'fe80::/10', name: 'link local', source: 'RFC 4291, section 2.5.6' },
  { block: 'fec0::/10', name: 'site local, deprecated', source: 'RFC 3879' },
  { block: 'ff00::/8', name: 'multicast', source: 'RFC 4291, section 2.7' },
];

interface BlockBits {
  readonly prefix: bigint;
  /** How many low bits are free. */
  readonly free: bigint;
  readonly block: SpecialPurposeBlock;
}

const BLOCKS = SPECIAL_PURPOSE_BLOCKS.map(bitsOf).sort((a, b) => Number(a.free - b.free));

/** The smallest special-purpose block that holds the address, or undefined. */
export function specialPurposeBlock(address: IpAddress): SpecialPurposeBlock | undefined {
  return BLOCKS.find(({ prefix, free }) => address >> free === prefix)?.block;
}

function bitsOf(block: SpecialPurposeBlock): BlockBits {
  const [text = '', length = ''] = block.block.split('/');
  const address = parseAddress(text);
  if (address === undefined)
    throw new RangeError(`The block ${block.block} must start with an IP address, but does not.`);
  const free = BigInt((isIpv4(address) ? 32 : 128) - Number(length));
  return { prefix: address >> free, free, block };
}

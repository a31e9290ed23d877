/** A range of addresses that no public site is at. */
export interface SpecialRange {
  /** Its first address. */
  readonly first: string;
  /** How many leading bits its addresses share. */
  readonly prefix: number;
  /** What it is for, to be read behind "which is". */
  readonly use: string;
}

/**
 * Every range of the registry of special-purpose IPv4 addresses, the multicast addresses, and the one public address that
 * a cloud answers its own machines at. Of ranges that overlap, the narrower stands first.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/multicast-addresses
 * @see https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
 */
export const SPECIAL_IPV4: readonly SpecialRange[] = [
  { first: "0.0.0.0", prefix: 8, use: "this computer or this network" },
  { first: "10.0.0.0", prefix: 8, use: "in a private network" },
  { first: "100.64.0.0", prefix: 10, use: "in the shared network of a provider" },
  { first: "127.0.0.0", prefix: 8, use: "this computer" },
  { first: "168.63.129.16", prefix: 32, use: "for the metadata of a cloud" },
  { first: "169.254.0.0", prefix: 16, use: "link-local, as the metadata of a cloud are" },
  { first: "172.16.0.0", prefix: 12, use: "in a private network" },
  { first: "192.0.0.0", prefix: 24, use: "reserved for protocols" },
  { first: "192.0.2.0", prefix: 24, use: "for documentation" },
  { first: "192.31.196.0", prefix: 24, use: "for names of private networks (AS112)" },
  { first: "192.52.193.0", prefix: 24, use: "for multicast relays (AMT)" },
  { first: "192.88.99.0", prefix: 24, use: "for relays (6to4)" },
  { first: "192.168.0.0", prefix: 16, use: "in a private network" },
  { first: "192.175.48.0", prefix: 24, use: "for names of private networks (AS112)" },
  { first: "198.18.0.0", prefix: 15, use: "for measurements" },
  { first: "198.51.100.0", prefix: 24, use: "for documentation" },
  { first: "203.0.113.0", prefix: 24, use: "for documentation" },
  { first: "224.0.0.0", prefix: 4, use: "for multicast" },
  { first: "255.255.255.255", prefix: 32, use: "for broadcast" },
  { first: "240.0.0.0", prefix: 4, use: "reserved" },
];

/**
 * The same for IPv6: the registry of special-purpose addresses, multicast, and what was private once. Those that hold an
 * IPv4 address are not here: {@link IPV4_WITHIN}.
 *
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 * @see https://www.iana.org/assignments/ipv6-address-space
 */
export const SPECIAL_IPV6: readonly SpecialRange[] = [
  { first: "::", prefix: 128, use: "no computer's, or this one" },
  { first: "::1", prefix: 128, use: "this computer" },
  { first: "64:ff9b:1::", prefix: 48, use: "in a private network (NAT64)" },
  { first: "100::", prefix: 64, use: "thrown away" },
  { first: "100:0:0:1::", prefix: 64, use: "a stand-in" },
  { first: "2001::", prefix: 32, use: "behind a tunnel (Teredo)" },
  { first: "2001:2::", prefix: 48, use: "for measurements" },
  { first: "2001::", prefix: 23, use: "reserved for protocols" },
  { first: "2001:db8::", prefix: 32, use: "for documentation" },
  { first: "2002::", prefix: 16, use: "behind a tunnel (6to4)" },
  { first: "2620:4f:8000::", prefix: 48, use: "for names of private networks (AS112)" },
  { first: "3fff::", prefix: 20, use: "for documentation" },
  { first: "5f00::", prefix: 16, use: "for routing inside of networks" },
  { first: "fc00::", prefix: 7, use: "in a private network" },
  { first: "fe80::", prefix: 10, use: "link-local" },
  { first: "fec0::", prefix: 10, use: "in a private network" },
  { first: "ff00::", prefix: 8, use: "for multicast" },
];

/** Where IPv6 holds an IPv4 address in its last 32 bits that is the real one: mapped, and the well-known NAT64. */
export const IPV4_WITHIN: readonly string[] = ["::ffff:", "64:ff9b::"];

/** All that IPv6 has for public sites. What is outside of it and of {@link IPV4_WITHIN} is reserved. */
export const GLOBAL_UNICAST: SpecialRange = { first: "2000::", prefix: 3, use: "public" };

/** What everything else of IPv6 is. */
export const RESERVED_IPV6: SpecialRange = { first: "::", prefix: 0, use: "reserved" };

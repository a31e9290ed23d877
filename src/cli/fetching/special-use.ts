import { BlockList, isIP } from "node:net";
import { GLOBAL_UNICAST, IPV4_WITHIN, RESERVED_IPV6, SPECIAL_IPV4, SPECIAL_IPV6 } from "./special-ranges.js";

interface Range {
  readonly use: string;
  readonly block: BlockList;
}

const IPV4: readonly Range[] = SPECIAL_IPV4.map(({ first, prefix, use }) =>
  range(first, prefix, "ipv4", use),
);

const IPV6: readonly Range[] = [
  ...IPV4_WITHIN.flatMap((before) =>
    SPECIAL_IPV4.map(({ first, prefix, use }) => range(`${before}${first}`, 96 + prefix, "ipv6", use)),
  ),
  ...SPECIAL_IPV6.map(({ first, prefix, use }) => range(first, prefix, "ipv6", use)),
];

const IPV6_PUBLIC: readonly Range[] = [
  ...IPV4_WITHIN.map((before) => range(`${before}0.0.0.0`, 96, "ipv6", GLOBAL_UNICAST.use)),
  range(GLOBAL_UNICAST.first, GLOBAL_UNICAST.prefix, "ipv6", GLOBAL_UNICAST.use),
];

/**
 * What an IP address is reserved for, to be read behind "which is": nothing where a public site can be at it. A zone
 * behind a `%` does not count, and whatever is no IP address is of no use either.
 *
 * @example
 * specialUse("169.254.169.254"); //=> "link-local, as the metadata of a cloud are"
 * specialUse("2a00:1450:4001::1"); //=> undefined
 */
export function specialUse(address: string): string | undefined {
  const bare = address.replace(/%.*$/s, "");
  const family = isIP(bare);
  if (family === 4) return IPV4.find(({ block }) => block.check(bare, "ipv4"))?.use;
  if (family !== 6) return "no address";
  const special = IPV6.find(({ block }) => block.check(bare, "ipv6"));
  if (special) return special.use;
  return IPV6_PUBLIC.some(({ block }) => block.check(bare, "ipv6")) ? undefined : RESERVED_IPV6.use;
}

function range(first: string, prefix: number, family: "ipv4" | "ipv6", use: string): Range {
  const block = new BlockList();
  block.addSubnet(first, prefix, family);
  return { use, block };
}

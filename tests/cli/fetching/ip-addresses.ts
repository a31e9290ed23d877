import fc from "fast-check";

/** An IP address as a number, so that nothing here counts as the code that is tested does. */
export interface Ip {
  readonly bits: 32 | 128;
  readonly number: bigint;
}

type Span = readonly [first: bigint, last: bigint];

/** The registries of IANA once more, by their first and last addresses. */
const IPV4: readonly Span[] = [
  ["0.0.0.0", "0.255.255.255"],
  ["10.0.0.0", "10.255.255.255"],
  ["100.64.0.0", "100.127.255.255"],
  ["127.0.0.0", "127.255.255.255"],
  ["168.63.129.16", "168.63.129.16"],
  ["169.254.0.0", "169.254.255.255"],
  ["172.16.0.0", "172.31.255.255"],
  ["192.0.0.0", "192.0.0.255"],
  ["192.0.2.0", "192.0.2.255"],
  ["192.31.196.0", "192.31.196.255"],
  ["192.52.193.0", "192.52.193.255"],
  ["192.88.99.0", "192.88.99.255"],
  ["192.168.0.0", "192.168.255.255"],
  ["192.175.48.0", "192.175.48.255"],
  ["198.18.0.0", "198.19.255.255"],
  ["198.51.100.0", "198.51.100.255"],
  ["203.0.113.0", "203.0.113.255"],
  ["224.0.0.0", "239.255.255.255"],
  ["240.0.0.0", "255.255.255.255"],
].map(([first = "", last = ""]) => [number(first, ".", 10), number(last, ".", 10)]);

const IPV6: readonly Span[] = [
  // All before the mapped addresses, between them and NAT64, and from there to what is public.
  ["0:0:0:0:0:0:0:0", "0:0:0:0:0:fffe:ffff:ffff"],
  ["0:0:0:0:1:0:0:0", "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["64:ff9b:0:0:0:1:0:0", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["2001:0:0:0:0:0:0:0", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["2001:db8:0:0:0:0:0:0", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["2002:0:0:0:0:0:0:0", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["2620:4f:8000:0:0:0:0:0", "2620:4f:8000:ffff:ffff:ffff:ffff:ffff"],
  ["3fff:0:0:0:0:0:0:0", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["4000:0:0:0:0:0:0:0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
].map(([first = "", last = ""]) => [number(first, ":", 16), number(last, ":", 16)]);

/** What stands before an IPv4 address that is mapped, and before one behind NAT64. */
const BEFORE: readonly bigint[] = [0xffffn << 32n, (0x64n << 112n) + (0xff9bn << 96n)];

const SPECIAL: { readonly 32: readonly Span[]; readonly 128: readonly Span[] } = {
  32: IPV4,
  128: [
    ...IPV6,
    ...BEFORE.flatMap((before) => IPV4.map(([first, last]): Span => [before + first, before + last])),
  ],
};

export function isSpecial({ bits, number }: Ip): boolean {
  return SPECIAL[bits].some(([first, last]) => first <= number && number <= last);
}

/** The first and the last of every range, and what is next to them. */
export const edges: readonly Ip[] = ([32, 128] as const).flatMap((bits) =>
  SPECIAL[bits]
    .flatMap(([first, last]) => [first - 1n, first, last, last + 1n])
    .filter((number) => 0n <= number && number < 1n << BigInt(bits))
    .map((number) => ({ bits, number })),
);

/** Addresses in every range, narrow ones as often as wide ones. */
export const special: fc.Arbitrary<Ip> = fc.oneof(
  ...([32, 128] as const).flatMap((bits) =>
    SPECIAL[bits].map(([min, max]) => fc.bigInt({ min, max }).map((number) => ({ bits, number }))),
  ),
);

const ipv4Number = fc.bigInt({ min: 0n, max: (1n << 32n) - 1n });

/** Addresses that public sites can have. */
export const publicIp: fc.Arbitrary<Ip> = fc
  .oneof(
    ipv4Number.map((number): Ip => ({ bits: 32, number })),
    fc
      .tuple(fc.constantFrom(...BEFORE), ipv4Number)
      .map(([before, number]): Ip => ({ bits: 128, number: before + number })),
    fc
      .bigInt({ min: 0x2000n << 112n, max: (0x4000n << 112n) - 1n })
      .map((number): Ip => ({ bits: 128, number })),
  )
  .filter((ip) => !isSpecial(ip));

/** An address in one of the forms that a URL may have it in, brackets and all. */
export function notation(ip: Ip): fc.Arbitrary<string> {
  return ip.bits === 32 ? ipv4Notation(ip.number) : ipv6Notation(ip.number).map((text) => `[${text}]`);
}

/** The last part of a short form holds all that is left: `127.1`. Each part may be decimal, octal or hexadecimal. */
function ipv4Notation(number: bigint): fc.Arbitrary<string> {
  const base = fc.constantFrom<(part: bigint) => string>(
    (part) => part.toString(),
    (part) => `0${part.toString(8)}`,
    (part) => `0x${part.toString(16)}`,
    (part) => `0X000${part.toString(16).toUpperCase()}`,
    (part) => [...part.toString()].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(""),
  );
  return fc
    .record({
      parts: fc.integer({ min: 1, max: 4 }),
      bases: fc.tuple(base, base, base, base),
      dot: fc.constantFrom(".", ".", "。", "．", "%2e"),
      end: fc.constantFrom("", "", "."),
    })
    .map(({ parts, bases, dot, end }) => {
      const bytes = octets(number);
      const rest = bytes.slice(parts - 1).reduce((sum, byte) => (sum << 8n) + byte, 0n);
      return `${[...bytes.slice(0, parts - 1), rest].map((part, i) => bases[i]?.(part)).join(dot)}${end}`;
    });
}

function ipv6Notation(number: bigint): fc.Arbitrary<string> {
  return fc
    .record({
      width: fc.constantFrom(1, 4),
      isUpper: fc.boolean(),
      isDotted: fc.boolean(),
      isShort: fc.boolean(),
    })
    .map(({ width, isUpper, isDotted, isShort }) => {
      const groups = Array.from({ length: 8 }, (_, i) => (number >> BigInt(112 - 16 * i)) & 0xffffn);
      const hex = groups.map((group) => group.toString(16).padStart(width, "0"));
      const all = isDotted ? [...hex.slice(0, 6), octets(number & 0xffffffffn).join(".")] : hex;
      const start = all.findIndex((group) => /^0+$/.test(group));
      const more = all.slice(start).findIndex((group) => !/^0+$/.test(group));
      const behind = more < 0 ? [] : all.slice(start + more);
      const text =
        isShort && start >= 0 ? `${all.slice(0, start).join(":")}::${behind.join(":")}` : all.join(":");
      return isUpper ? text.toUpperCase() : text;
    });
}

function octets(number: bigint): bigint[] {
  return [24n, 16n, 8n, 0n].map((shift) => (number >> shift) & 0xffn);
}

function number(text: string, separator: string, base: 10 | 16): bigint {
  const bits = base === 10 ? 8n : 16n;
  return text.split(separator).reduce((sum, part) => (sum << bits) + BigInt(Number.parseInt(part, base)), 0n);
}

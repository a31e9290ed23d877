import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostAddresses } from "../../../src/cli/fetching/host-addresses.js";
import { specialUse } from "../../../src/cli/fetching/special-use.js";
import { edges, type Ip, isSpecial, notation, publicIp, special } from "./ip-addresses.js";
import { careful, failureOf, names } from "./outcome.js";

/** As the name service writes it. */
function canonical(ip: Ip): string {
  const literal = fc.sample(notation(ip), 1)[0] ?? "";
  return new URL(`http://${literal}/`).hostname.replace(/^\[|\]$/g, "");
}

const written = (ips: fc.Arbitrary<Ip>) => ips.chain((ip) => notation(ip));

test("every address of every range, in any notation, is refused before anything is asked", async () => {
  const { lookup, asked } = names({});
  await fc.assert(
    fc.asyncProperty(written(special), async (literal) => {
      const failure = await failureOf(`http://${literal}/`, { ...careful, lookup });
      expect(failure).toMatch(/^fetch\/private-address: .* is at \S+, which is .*--allow-private-network/);
    }),
    { numRuns: 3000 },
  );
  expect(asked).toEqual([]);
});

test("every other address, in any notation, is what would be connected to", async () => {
  await fc.assert(
    fc.asyncProperty(written(publicIp), async (literal) => {
      const url = new URL(`http://${literal}/`);
      const address = url.hostname.replace(/^\[|\]$/g, "");
      expect(await hostAddresses(url, "x", careful)).toEqual([{ address, family: isIP(address) }]);
    }),
    { numRuns: 3000 },
  );
});

test("the answers of a name service are told apart in the same way, whatever their zone", () => {
  fc.assert(
    fc.property(
      fc.oneof(special, publicIp).map((ip) => ({ ip, text: canonical(ip) })),
      fc.constantFrom("", "%eth0", "%1", "%lo%x"),
      ({ ip, text }, zone) => {
        expect(specialUse(`${text}${isIP(text) === 6 ? zone : ""}`) !== undefined).toBe(isSpecial(ip));
      },
    ),
    { numRuns: 3000 },
  );
});

test.each(edges.map((ip) => [canonical(ip), isSpecial(ip)] as const))(
  "%s, at the edge of a range: special is %s",
  (address, isInside) => {
    expect(specialUse(address) !== undefined).toBe(isInside);
  },
);

describe("what is met in the wild", () => {
  test.each([
    ["127.0.0.1", "this computer"],
    ["::1", "this computer"],
    ["::ffff:127.0.0.1", "this computer"],
    ["::ffff:7f00:1", "this computer"],
    ["64:ff9b::10.0.0.1", "in a private network"],
    ["64:ff9b:1::808:808", "in a private network (NAT64)"],
    ["0.0.0.0", "this computer or this network"],
    ["169.254.169.254", "link-local, as the metadata of a cloud are"],
    ["fd00:ec2::254", "in a private network"],
    ["100.100.100.200", "in the shared network of a provider"],
    ["192.0.0.192", "reserved for protocols"],
    ["168.63.129.16", "for the metadata of a cloud"],
    ["255.255.255.255", "for broadcast"],
    ["fe80::1%eth0", "link-local"],
    ["2002:7f00:1::1", "behind a tunnel (6to4)"],
    ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "behind a tunnel (Teredo)"],
    ["::127.0.0.1", "reserved"],
    ["::ffff:0:127.0.0.1", "reserved"],
    ["nonsense", "no address"],
    ["", "no address"],
    ["127.1", "no address"],
    ["[::1]", "no address"],
    ["8.8.8.8", undefined],
    ["::ffff:8.8.8.8", undefined],
    ["64:ff9b::8.8.8.8", undefined],
    ["2a00:1450:4001:830::200e", undefined],
    ["2600::1", undefined],
  ])("%s is %s", (address, use) => {
    expect(specialUse(address)).toBe(use);
  });
});

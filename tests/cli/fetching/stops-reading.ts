/** Run as a process by a test: fetches with limits of an hour, and has nothing else to do. */
import { openAddress } from "../../../src/cli/fetching/open-address.js";
import { patient } from "./limits.js";

const address = process.argv[2] ?? "";
const controller = new AbortController();
const options = { ...patient, signal: controller.signal };
for await (const _ of (await openAddress(address, options)).body) break;
(await openAddress(address, options)).close();
const failed = await openAddress(address, { ...options, maxBytes: 10 })
  .then(
    async ({ body }) => {
      for await (const _ of body);
    },
    () => {},
  )
  .then(
    () => "came through",
    () => "failed",
  );
console.log(`read and stopped, closed unread, ${failed}`);

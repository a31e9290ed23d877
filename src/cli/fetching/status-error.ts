import { STATUS_CODES } from "node:http";
import type { InputError } from "../inputs/input-error.js";
import { fetchingError } from "./fetching-codes.js";

/** What to do about a status other than 200. */
function advice(status: number): string {
  if (status === 404 || status === 410) return "Check the address.";
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451) {
    return "It is not open to programs, or not without a login: save the page in a browser and check the file.";
  }
  if (status === 429) return "Wait a while and try again, with fewer addresses at once.";
  if (status >= 500) return "Try again later.";
  if (status >= 200 && status < 300)
    return "There is no whole page in such an answer: give an address that has one.";
  if (status >= 300 && status < 400) return "Give the address that a browser ends at.";
  return "Save the page in a browser and check the file.";
}

/** An answer with another status than 200. The server's own words for it are not shown. */
export function statusError(status: number, where: string): InputError {
  const meaning = STATUS_CODES[status];
  return fetchingError(
    "fetch/status",
    `${where} answers ${status}${meaning === undefined ? "" : ` (${meaning})`}. ${advice(status)}`,
  );
}

import { GOOGLE_RULES_VERIFIED } from "../../checks/rules.js";
import { SCHEMA_ORG_RELEASE } from "../../vocabulary/vocabulary.js";
import type { Host } from "../host/host.js";

/** What `--version` prints. */
export function versionText({ version }: Host): string {
  return `newsgraph ${version}\nschema.org ${SCHEMA_ORG_RELEASE}\nGoogle's rules as of ${GOOGLE_RULES_VERIFIED}\n`;
}

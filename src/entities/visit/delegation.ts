import { many, one } from "../../graph/fields.js";
import type { Field } from "../../graph/mapping.js";
import { number, part, text, wrapped } from "../../graph/values.js";
import { type Agent, agent } from "../agent/agent.js";
import { DELEGATION } from "../organisation/organisation.js";

/** Those who travel along. */
export interface Delegation {
  /** How many. */
  readonly size?: number | undefined;
  /** As printed. */
  readonly description?: string | undefined;
  /** Those who are named. */
  readonly members?: readonly Agent[] | undefined;
}

/** {@link Delegation} as an attending Organization, marked as what it is. */
export const delegation: Field<Delegation> = one(
  "attendee",
  part<Delegation>(
    { "@type": "Organization", additionalType: DELEGATION },
    {
      description: one("description", text),
      members: many("member", agent),
      size: one(
        "interactionStatistic",
        wrapped(
          { "@type": "InteractionCounter", interactionType: "https://schema.org/JoinAction" },
          one("userInteractionCount", number),
        ),
      ),
    },
  ),
);

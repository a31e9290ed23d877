import { Id, Text, WebUrl } from "../../values/schema.js";
import { Organisation } from "../organisation/schema.js";
import { Person } from "../person/schema.js";
import { oneOfThings, type Schema, strict, typeIs, type UnionSchema } from "../schema.js";
import type { Agent as AgentModel, UnknownAgent as UnknownAgentModel } from "./agent.js";

export type UnknownAgent = UnknownAgentModel;
/** Accepts an {@link UnknownAgent}. */
export const UnknownAgent: Schema<UnknownAgentModel> = strict<UnknownAgentModel>(
  "an agent",
  { name: 1 },
  () => ({
    type: typeIs("Agent"),
    id: Id,
    name: Text,
    url: WebUrl,
  }),
);

export type Agent = AgentModel;
/** Accepts an {@link Agent}: a person, an organisation, or somebody of whom the source does not say which. */
export const Agent: UnionSchema<AgentModel> = oneOfThings<AgentModel>(
  "a person, an organisation or an agent",
  {
    Person,
    Organisation,
    Agent: UnknownAgent,
  },
);

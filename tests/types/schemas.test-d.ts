import * as z from "zod";
import {
  type Agent,
  Article,
  accepts,
  type Draft,
  Event,
  type Image,
  Organisation,
  Person,
  type Place,
  type Schema,
  type Shape,
  type Source,
  Text,
  type Thing,
  type Topic,
  type TradeShow,
  type Visit,
} from "../../src/index.js";
import { type Equal, holds } from "./assert.js";

// What a schema infers is the interface of that name, both ways.
holds<
  [
    Equal<z.infer<typeof Article>, Article>,
    Equal<z.infer<typeof Event>, Event>,
    Equal<z.infer<typeof Image>, Image>,
    Equal<z.infer<typeof Organisation>, Organisation>,
    Equal<z.infer<typeof Person>, Person>,
    Equal<z.infer<typeof Place>, Place>,
    Equal<z.infer<typeof Source>, Source>,
    Equal<z.infer<typeof Topic>, Topic>,
    Equal<z.infer<typeof TradeShow>, TradeShow>,
    Equal<z.infer<typeof Visit>, Visit>,
    Equal<z.infer<typeof Agent>, Agent>,
    Equal<z.infer<typeof Thing>, Thing>,
    Equal<z.input<typeof Article>, Article>,
    Equal<z.input<typeof Thing>, Thing>,
  ]
>();

// The comparison tells optional from required, and one type from another.
holds<
  [
    Equal<Equal<{ a?: 1 }, { a: 1 | undefined }>, false>,
    Equal<Equal<{ a: 1 }, { readonly a: 1 }>, false>,
    Equal<Equal<z.infer<typeof Article>, Person>, false>,
  ]
>();

// Optional keys are optional, required ones required.
({ type: "Article", headline: "Une" }) satisfies z.infer<typeof Article>;
// @ts-expect-error: no headline
({ type: "Article" }) satisfies z.infer<typeof Article>;
// @ts-expect-error: no such key
({ type: "Article", headline: "Une", title: "Une" }) satisfies z.infer<typeof Article>;
// @ts-expect-error: not of the enumeration
({ type: "Article", headline: "Une", kind: "news" }) satisfies z.infer<typeof Article>;

// What comes back from reading is not yet a thing.
const draft: Draft = { type: "Article", headline: "Une" };
// @ts-expect-error: a draft proves nothing
draft satisfies Article;
Article.parse(draft) satisfies Article;

// A forgotten field of a shape does not compile, nor does one of another type.
interface Poll {
  readonly type: "Poll";
  readonly question: string;
  readonly votes?: number | undefined;
}
const shape: Shape<Poll> = { type: z.literal("Poll"), question: Text, votes: z.number().optional() };
// @ts-expect-error: `votes` is forgotten
({ type: z.literal("Poll"), question: Text }) satisfies Shape<Poll>;
// @ts-expect-error: `question` is a text
({ ...shape, question: z.number() }) satisfies Shape<Poll>;
// @ts-expect-error: `question` is required
({ ...shape, question: Text.optional() }) satisfies Shape<Poll>;
// @ts-expect-error: `votes` is optional
({ ...shape, votes: z.number() }) satisfies Shape<Poll>;
// @ts-expect-error: no such field
({ ...shape, closes: Text }) satisfies Shape<Poll>;
// @ts-expect-error: a schema of something else
Person satisfies Schema<Article>;

// Extending.
const Longread = z.strictObject({ ...Article.shape, minutes: z.number(), type: z.literal("Longread") });
type Longread = z.infer<typeof Longread>;
holds<
  [
    Equal<Longread["minutes"], number>,
    Equal<Longread["type"], "Longread">,
    Equal<Longread["headline"], string>,
    Equal<Longread["authors"], readonly Agent[] | undefined>,
    Equal<Partial<Pick<Longread, "authors">>, Pick<Longread, "authors">>,
    Equal<Equal<Partial<Pick<Longread, "headline">>, Pick<Longread, "headline">>, false>,
  ]
>();

// Members of unions, told apart by type.
const Known = z.discriminatedUnion("type", [Person, Organisation, Longread]);
holds<[Equal<z.infer<typeof Known>, Person | Organisation | Longread>]>();
const Either = z.union([Article, Event]);
holds<[Equal<z.infer<typeof Either>, Article | Event>]>();
const known: z.infer<typeof Known> = Known.parse(draft);
if (known.type === "Person") known.jobTitle satisfies string | undefined;
// @ts-expect-error: an organisation has no job title
if (known.type === "Organisation") known.jobTitle;

// In objects and lists of the user's own.
const Page = z.object({ article: Article, related: z.array(Article).optional() });
holds<[Equal<z.infer<typeof Page>, { article: Article; related?: Article[] | undefined }>]>();

// What a schema accepts is what it is the schema of.
declare const data: unknown;
if (accepts(Article, data)) holds<[Equal<typeof data, Article>]>();
declare const candidate: Person | string;
if (accepts(Person, candidate)) holds<[Equal<typeof candidate, Person>]>();
const Interview = z.strictObject({ ...Article.shape, questions: z.array(z.string()) });
if (accepts(Interview, data)) holds<[Equal<(typeof data)["questions"], string[]>]>();

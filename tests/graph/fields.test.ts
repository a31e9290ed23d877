import { expect, test } from "vitest";
import {
  byLanguage,
  defineEntity,
  fromJsonLd,
  inEach,
  inside,
  many,
  one,
  spread,
  text,
} from "../../src/jsonld.js";

interface Rally {
  readonly type: "Rally";
  readonly title: string;
  readonly titles: { readonly [language: string]: string };
  readonly slogans: readonly string[];
  readonly hall: string;
  readonly motto: string;
  readonly route: { readonly from: string };
}

const rally = defineEntity<Rally>({
  type: "Rally",
  schemaTypes: ["Rally"],
  fields: {
    title: one("rallyTitle", text, "rallyHeading"),
    titles: byLanguage("rallyTitles"),
    slogans: many("rallySlogan", text, "rallyCall"),
    hall: inside("rallyHall", { "@type": "Place" }, one("name", text)),
    motto: inEach(["rallyMotto", "rallyDevice"], text),
    route: spread<{ readonly from: string }>({ from: one("rallyStart", text) }, "from"),
  },
});

test("every property that a field of one's own reads is known in the wrong case as well", () => {
  const said = {
    rallyTitles: { "@language": "fr", "@value": "T" },
    rallySlogan: ["a", "b"],
    rallyHall: { "@type": "Place", name: "H" },
    rallyMotto: "M",
    rallyStart: "S",
  };
  const expected = {
    type: "Rally",
    titles: { fr: "T" },
    slogans: ["a", "b"],
    hall: "H",
    motto: "M",
    route: { from: "S" },
  };
  for (const [title, first] of [
    ["rallyTitle", "rallySlogan"],
    ["rallyHeading", "rallyCall"],
  ] as const) {
    const { rallySlogan, ...others } = said;
    const right = { ...others, [first]: rallySlogan, [title]: "R" };
    const wrong = Object.fromEntries(
      Object.entries(right).map(([name, value]) => [name.toLowerCase(), value]),
    );
    for (const node of [right, wrong]) {
      const { main, issues } = fromJsonLd({ "@type": "Rally", ...node }, { entities: [rally] });
      expect(main).toEqual({ ...expected, title: "R" });
      const cases = issues.filter(({ code }) => code === "reading/property-case");
      expect(cases).toHaveLength(node === wrong ? Object.keys(wrong).length : 0);
    }
  }
  expect(fromJsonLd({ "@type": "Rally", rallydevice: "M" }, { entities: [rally] }).main).toEqual({
    type: "Rally",
    motto: "M",
  });
});

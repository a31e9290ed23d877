import { describe, expect, test } from "vitest";
import { graphOf, listOf } from "../../../src/cli/converting/nodes.js";

const HTTPS = '"@context":"https://schema.org"';
const HTTP = '"@context":"http://schema.org/"';

describe("a list", () => {
  test("of one text is that text", () => {
    expect(listOf(['{"a": 1}'])).toBe('{"a": 1}');
    expect(listOf(['[{"a":1}]'])).toBe('[{"a":1}]');
  });

  test("of several holds what each holds, lists opened", () => {
    expect(listOf([`{${HTTPS},"a":1}`, ' [{"b":1.0},{"c":2}]\n', "{}"])).toBe(
      `[{${HTTPS},"a":1},{"b":1.0},{"c":2},{}]`,
    );
  });
});

describe("a graph", () => {
  test.each<[what: string, texts: readonly string[], graph: string]>([
    ["one node", [`{${HTTPS},"a":1}`], `{${HTTPS},"@graph":[{"a":1}]}`],
    ["what is a graph", [`{${HTTPS},"@graph":[{"a":1},{"b":2}]}`], `{${HTTPS},"@graph":[{"a":1},{"b":2}]}`],
    ["a graph of one node", [`{${HTTPS},"@graph":{"a":1}}`], `{${HTTPS},"@graph":[{"a":1}]}`],
    [
      "texts with one context, however it is written",
      [`{${HTTP},"a":1}`, `{${HTTPS},"@graph":[{"b":2}]}`],
      `{${HTTP},"@graph":[{"a":1},{"b":2}]}`,
    ],
    ["a list", [`[{${HTTPS},"a":1},{${HTTPS},"b":2}]`], `{${HTTPS},"@graph":[{"a":1},{"b":2}]}`],
    ["texts without a context", ['{"a":1}', '{"b":2}'], '{"@graph":[{"a":1},{"b":2}]}'],
    [
      "texts with different contexts, of which each node keeps its own",
      [
        `{${HTTPS},"@graph":[{"a":1},{"b":2}]}`,
        '{"@context":{"@vocab":"https://x.example/"},"c":3}',
        '{"d":4}',
      ],
      `{"@graph":[{${HTTPS},"a":1},{${HTTPS},"b":2},{"@context":{"@vocab":"https://x.example/"},"c":3},{"d":4}]}`,
    ],
    [
      "a node with a context inside of one",
      [`{${HTTPS},"@graph":[{"@context":{"@language":"fr"},"a":1}]}`, '{"b":2}'],
      '{"@graph":[{"@context":["https://schema.org",{"@language":"fr"}],"a":1},{"b":2}]}',
    ],
    [
      "a graph with a name of its own, which is a node",
      [`{${HTTPS},"@id":"#g","@graph":[{"a":1}]}`],
      `{${HTTPS},"@graph":[{"@id":"#g","@graph":[{"a":1}]}]}`,
    ],
    [
      "a context that reaches its own node only",
      ['{"@context":{"@propagate":false,"a":"https://x.example/a"},"a":1}'],
      '{"@graph":[{"@context":{"@propagate":false,"a":"https://x.example/a"},"a":1}]}',
    ],
    [
      "a key that is written with escapes",
      ['{"\\u0040context":"https://schema.org","a":1}'],
      `{${HTTPS},"@graph":[{"a":1}]}`,
    ],
    [
      "what is no node",
      [`[{${HTTPS},"a":1},"text",1.0,null]`],
      `{${HTTPS},"@graph":[{"a":1},"text",1.0,null]}`,
    ],
    [
      "a context that stands twice",
      [`{"@context":"https://x.example","a":1,${HTTPS}}`],
      `{${HTTPS},"@graph":[{"a":1}]}`,
    ],
  ])("of %s", (_, texts, graph) => {
    expect(graphOf(texts)).toBe(graph);
  });
});

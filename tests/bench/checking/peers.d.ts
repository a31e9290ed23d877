/** The parts of the peers that are used here; none of them ships types. */
declare module "structured-data-testing-tool" {
  export interface SdttTest {
    readonly test: string;
    readonly description?: string;
    readonly schema?: string;
    readonly error?: { readonly type: string; readonly message: string };
  }
  export interface SdttResult {
    readonly passed: readonly SdttTest[];
    readonly failed: readonly SdttTest[];
    readonly warnings: readonly SdttTest[];
  }
  const tool: {
    structuredDataTest(
      input: string,
      options: { readonly presets: readonly object[]; readonly schemas?: readonly string[] },
    ): Promise<SdttResult>;
  };
  export default tool;
}

declare module "structured-data-testing-tool/presets.js" {
  const presets: { readonly Google: object };
  export default presets;
}

declare module "@marbec/web-auto-extractor" {
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation: boolean; readonly embedSource: readonly string[] });
    parse(html: string): object;
  }
}

declare module "@adobe/structured-data-validator" {
  export interface AdobeIssue {
    readonly issueMessage: string;
    readonly severity: "ERROR" | "WARNING";
    readonly rootType: string;
    readonly path?: readonly {
      readonly type?: string | readonly string[];
      readonly property?: string;
      readonly index?: number;
    }[];
    readonly fieldNames?: readonly string[];
  }
  export default class Validator {
    constructor(schemaOrgJson: object);
    validate(extracted: object): Promise<readonly AdobeIssue[]>;
  }
}

import { createHead } from "unhead/client";
import { jsonLdHead } from "../../../../src/html.js";
import { documents, done } from "./surroundings.js";

// Of a page that a server has rendered, unhead finds the scripts there and takes them for its own.
const head = createHead();
for (const document of await documents()) head.push(jsonLdHead(document));
head.render();
done();

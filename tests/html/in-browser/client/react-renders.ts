import { createElement, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { app } from "./app.js";
import { documents, done, root } from "./surroundings.js";

const elements = app(await documents());

function Rendered() {
  useEffect(done, []);
  return elements;
}

createRoot(root() as Parameters<typeof createRoot>[0]).render(createElement(Rendered));

import { createElement, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { app } from "./app.js";
import { documents, done, root } from "./surroundings.js";

const elements = app(await documents());

function Hydrated() {
  useEffect(done, []);
  return elements;
}

hydrateRoot(root() as Parameters<typeof hydrateRoot>[0], createElement(Hydrated), {
  onRecoverableError: (error) => console.error("React could not hydrate", error),
});

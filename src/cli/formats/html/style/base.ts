/** Type, links, what every part has. */
export const BASE = `
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body {
  margin: 0 auto;
  padding: 0 clamp(1rem, 4vw, 3rem) 3rem;
  max-width: 84rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 var(--sans);
  overflow-wrap: anywhere;
}
[hidden] { display: none !important; }
h1, h2, h3, h4, p, ol, ul, dl, dd { margin: 0; }
ol[role], ul[role] { padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
h2:focus-visible { outline: none; }
code { font: .875em/1.5 var(--mono); }
h2 { margin: 3.5rem 0 1.25rem; font: 600 1.5rem/1.2 var(--serif); }
h4 { font: 600 .8125rem/1.4 var(--sans); color: var(--soft); letter-spacing: .04em; text-transform: uppercase; }
summary { cursor: pointer; color: var(--link); }
summary:hover { text-decoration: underline; text-underline-offset: .15em; }
button, input, select { font: inherit; color: inherit; }
button {
  padding: .35rem .8rem;
  border: 1px solid var(--edge);
  border-radius: 6px;
  background: var(--sheet);
  color: var(--link);
  cursor: pointer;
}
button:hover:not(:disabled) { background: var(--link-tint); }
button:disabled { color: var(--soft); border-style: dashed; cursor: default; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -5rem; z-index: 3; padding: .6rem 1rem; background: var(--sheet); border-radius: 0 0 6px 6px; }
.skip:focus { top: 0; }
.shapes { position: absolute; }
.icon { width: 1em; height: 1em; flex: none; vertical-align: -.125em; fill: var(--own); }
.sign { fill: none; stroke: var(--sheet); stroke-width: 1.9; stroke-linecap: round; }
.rule { font-weight: 600; }
.counts > span { margin-right: .6em; white-space: nowrap; }
.counts .icon { margin-right: .3em; }
.why summary { display: inline-block; padding: .125rem 0; font-size: .875rem; }
.why > div { margin: .4rem 0 .2rem; padding-left: .9rem; border-left: 2px solid var(--hair); font-size: .9375rem; max-width: 46rem; }
.why p + p { margin-top: .5rem; }
.sources { font-size: .875rem; color: var(--soft); }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--hair); color: var(--soft); font-size: .875rem; }
`;

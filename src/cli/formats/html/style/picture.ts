/** The picture of a document's things, and the list that says the same. */
export const PICTURE = `
.picture { margin-top: 1.75rem; }
.picture > summary { padding: .25rem 0; }
.picture > summary h4 { display: inline; color: var(--link); }
.picture > summary span { margin-left: .5em; color: var(--soft); font-size: .9375rem; }
.canvas { overflow: auto; margin: .6rem 0; padding: 1rem; border: 1px solid var(--hair); border-radius: 10px; background: var(--sheet); }
.drawing { display: block; font-family: var(--sans); }
.drawing path { fill: none; }
.link path { stroke: var(--edge); stroke-width: 1.25; }
.link .tip { fill: var(--edge); stroke: none; }
.link text { fill: var(--soft); font-size: 11px; }
.thing rect { fill: var(--sunk); stroke: var(--own); stroke-width: 1; }
.thing .side { fill: var(--own); }
.thing text { fill: var(--ink); }
.thing .type { fill: var(--soft); font-size: 11px; }
.thing .name { font-size: 13px; font-weight: 600; }
.work { --own: var(--work); }
.person { --own: var(--person); }
.organisation { --own: var(--organisation); }
.drawing .place { --own: var(--place); }
.event { --own: var(--event); }
.other { --own: var(--other); }
.outside rect { fill: none; stroke-dasharray: 4 3; }
.outside .side { fill: none; }
.outside .name { font-weight: 400; font-style: italic; }
.main rect { fill: var(--ink); stroke: var(--ink); }
.main .side { fill: var(--link); }
.main text, .main .type { fill: var(--paper); }
.left { color: var(--soft); }
.picture details { margin-top: .3rem; }
.things { margin: .6rem 0 0; padding-left: 1.25rem; columns: 22rem; column-gap: 3rem; font-size: .9375rem; }
.things > li { break-inside: avoid-column; margin-bottom: .45rem; }
.things ul { padding-left: 1.1rem; list-style: "→ "; }
.things li:target { background: var(--link-tint); }
`;

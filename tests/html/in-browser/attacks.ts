import { payloads } from "../../suites/suites.js";

/**
 * Ways out of a script element, each with a call that the trap knows by its name: whatever a browser makes of it, an attack
 * that works is seen. Beside the suites', so that a clone without them tests the same things with fewer texts.
 */
export const CANARIES: readonly string[] = [
  "</script><script>canary(1)</script>",
  "</script ><script>canary(2)</script >",
  "</script/><script>canary(3)</script/>",
  "</SCRIPT\n><ScRiPt>canary(4)</sCrIpT\t>",
  "</script x='><script>canary(5)</script>'><script>canary(5)</script>",
  "</script><img src=x onerror=canary(6)>",
  "</script><svg onload=canary(7)>",
  "</script><svg><script>canary(8)</script></svg>",
  "</script><iframe srcdoc='<script>parent.canary(9)</script>'></iframe>",
  "</script><style>@import '/stolen.css'</style>",
  "</script><link rel=stylesheet href=/stolen.css>",
  "</script><img src=/stolen.png>",
  "</script><base href='/elsewhere/'>",
  "</script><details open ontoggle=canary(10)>",
  "</script><input autofocus onfocus=canary(11)>",
  "</script><script type=application/ld+json>{}</script>",
  "</script><!--",
  "</script></head></body></html>",
  "<!--<script>",
  "<!--<script></script>",
  "<!-- --!><script>canary(12)</script>",
  "<script>/*",
  "]]></script><script>canary(13)</script>",
  "\u2028</script><script>canary(14)</script>",
  "\\u003c/script\\u003e\\u003cscript\\u003ecanary(15)\\u003c/script\\u003e",
  "&lt;/script&gt;&lt;script&gt;canary(16)&lt;/script&gt;",
  "&#60;/script&#62;",
  "\ud800</script><script>canary(17)</script>",
  "';canary(18);//\";canary(18);//`;canary(18);//--></title>",
  "__proto__",
  "constructor",
];

/** Every text that a page is to hold without harm, each once: the suites' where they are here, and our own. */
export const attacks: readonly string[] = [...new Set([...CANARIES, ...payloads()])];

/** The looks of a report: as on the page, light and dark, and for paper. Nothing is loaded from elsewhere. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1a1f24; --soft: #5c6670; --line: #e2ded3;
  --inward: #0e6b6b; --high: #a3243b; --medium: #7d6200; --low: #3f648c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --ink: #ece8df; --soft: #a5afb7; --line: #343b41;
    --inward: #63c0b8; --high: #f2909e; --medium: #dcc65e; --low: #9dbfe4;
  }
}
* { box-sizing: border-box; }
body {
  max-width: 52rem; margin: 0 auto; padding: 3rem 1.5rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums;
}
h1, h2, h3 { font-family: "Source Serif 4", Georgia, serif; font-weight: 600; line-height: 1.2; }
h1 { margin: 0 0 .25rem; font-size: 2.25rem; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.5rem; }
h3 { margin: 0; font-size: 1.1875rem; }
p { margin: .25rem 0; }
.soft, dt, small { color: var(--soft); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1.5rem 0; padding: 0; list-style: none; }
.counts strong { font: 600 1.5rem "Source Serif 4", Georgia, serif; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-size: .8125rem; font-weight: 500; }
td:nth-child(2) { white-space: nowrap; }
.rule { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.mark { color: var(--severity); }
[data-severity="high"] { --severity: var(--high); }
[data-severity="medium"] { --severity: var(--medium); }
[data-severity="low"] { --severity: var(--low); }
article { margin: 1rem 0 1.5rem; }
article > p { font-weight: 500; }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: .25rem 1rem; margin: .5rem 0 0; font-size: .875rem; }
dd { margin: 0; overflow-wrap: anywhere; }
code { font: .8125rem ui-monospace, monospace; overflow-wrap: anywhere; }
li { overflow-wrap: anywhere; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb;
    --inward: #0e6b6b; --high: #a3243b; --medium: #7d6200; --low: #3f648c;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  article, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`.trim()

const AREAS = {
  T: 'The ten promises',
  A: 'Elements in pages of others',
  B: 'Share images on the open internet',
  C: 'Pages, frames and oEmbed',
  D: 'Reading articles',
  F: 'Load and faults',
  P: 'Readers’ privacy',
  S: 'Supply chain',
};
const MARKS = { held: '✓', 'held in part': '◐', 'not held': '✗', 'not tested': '–' };

/** The report as a page that needs nothing but itself. */
export function reportPage({ date, form, seed, seconds, versions, rows }) {
  const counts = Object.keys(MARKS).map((status) => [status, rows.filter((row) => row.status === status).length]);
  const cases = rows.reduce((sum, row) => sum + row.cases, 0);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Clipsheet: trust report</title>
<style>${STYLE}</style>
<main>
<h1>What Clipsheet promises, and what the proofs found</h1>
<p class="lead">Each row was run on ${text(date.slice(0, 10))} in its ${text(form)} form. Where a control is named, it was run
first and failed as it must. With no failure in <i>n</i> cases the rate of failure is below 3/<i>n</i> with 95 % confidence.
A row that is held in part says what nothing here tests.</p>
<ul class="sum">${counts.map(([status, count]) => `<li class="${slug(status)}"><b>${count}</b> ${status}</li>`).join('')}
<li><b>${number(cases)}</b> cases</li></ul>
${Object.entries(AREAS)
  .map(([letter, title]) =>
    area(
      title,
      rows.filter(({ id }) => id.startsWith(letter)),
    ),
  )
  .join('')}
<h2>Measured with</h2>
<dl>${Object.entries({ ...versions, seed, duration: `${seconds} s` })
    .map(([name, value]) => `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`)
    .join('')}</dl>
</main>
</html>
`;
}

function area(title, rows) {
  return rows.length === 0 ? '' : `<h2>${text(title)}</h2>\n<div class="rows">${rows.map(entry).join('\n')}</div>\n`;
}

function entry({ id, promise, target, status, cases, failures, bound95, figures, control, gaps, tests, seconds }) {
  const figureList = Object.entries(figures);
  const facts = [
    cases > 0 && `${number(cases)} cases`,
    cases > 0 && `${failures.length} failures`,
    bound95 !== null && `rate below ${percent(bound95)}`,
    seconds >= 1 && `${seconds} s`,
  ].filter(Boolean);
  return `<article class="${slug(status)}" id="${id}">
<h3><span class="id">${id}</span> ${text(promise)}</h3>
<p class="status"><span aria-hidden="true">${MARKS[status]}</span> ${status}</p>
<p class="facts">Bar: ${text(target)}${facts.length > 0 ? `<br>Found: ${facts.join(' · ')}` : ''}</p>
${list('failed', 'Not held', failures)}${list('gap', 'Not tested', gaps)}${
    figureList.length > 0
      ? `<dl>${figureList.map(([name, value]) => `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`).join('')}</dl>`
      : ''
  }${list('control', 'Control, failed as it must', control)}${
    tests.length > 0
      ? `<details><summary>${tests.length} tests</summary><ul>${tests.map(({ title }) => `<li>${text(title)}</li>`).join('')}</ul></details>`
      : ''
  }
</article>`;
}

function list(name, title, items) {
  if (items.length === 0) return '';
  const shown = items.slice(0, 12).map((item) => `<li>${text(item.slice(0, 600))}</li>`);
  if (items.length > 12) shown.push(`<li>and ${items.length - 12} more</li>`);
  return `<div class="${name}"><b>${title}</b><ul>${shown.join('')}</ul></div>`;
}

const text = (value) =>
  String(value).replace(/[&<>"]/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[each] ?? '');
const slug = (status) => status.replaceAll(' ', '-');
const number = (value) => value.toLocaleString('en');
const percent = (share) => `${(share * 100).toPrecision(2)} %`;

const STYLE = `
:root{color-scheme:light dark;--desk:#e2e3e1;--paper:#fff;--ink:#191a1b;--ink-2:#4d5053;--line:#d5d6d2;--good:#1c6b38;--part:#8a5a00;--bad:#b3261e;--none:#5d6064}
@media(prefers-color-scheme:dark){:root{--desk:#0f1011;--paper:#1b1c1e;--ink:#ecedea;--ink-2:#b9bcbf;--line:#35383b;--good:#7fd19b;--part:#f0bf63;--bad:#ff9a90;--none:#a2a6aa}}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-inline-size:960px;margin-inline:auto;padding:40px 16px 80px}
h1{font:700 34px/1.15 ui-serif,Charter,Georgia,serif;margin:0 0 12px;text-wrap:balance}
h2{font:700 22px/1.2 ui-serif,Charter,Georgia,serif;margin:44px 0 12px}
.lead{color:var(--ink-2);max-inline-size:44em;margin:0 0 20px}
ul.sum{display:flex;flex-wrap:wrap;gap:8px 28px;list-style:none;padding:0;margin:0}
ul.sum b{font:700 26px/1.1 ui-serif,Charter,Georgia,serif;font-variant-numeric:tabular-nums}
.rows{background:var(--paper);border:1px solid var(--line);border-radius:6px}
article{display:grid;grid-template-columns:1fr max-content;gap:2px 20px;padding:14px 18px;border-block-start:1px solid var(--line)}
article:first-child{border-block-start:0}
article>*{grid-column:1/-1;margin:0}
h3{grid-column:1;font:600 16px/1.4 system-ui,sans-serif}
.id{display:inline-block;min-inline-size:2.4em;color:var(--ink-2);font-variant-numeric:tabular-nums}
.status{grid-column:2;grid-row:1;font-weight:600}
.held .status,li.held b{color:var(--good)}.held-in-part .status,li.held-in-part b{color:var(--part)}
.not-held .status,li.not-held b{color:var(--bad)}.not-tested .status,li.not-tested b{color:var(--none)}
.facts,.gap,.control,.failed,details{color:var(--ink-2);font-size:13.5px}
.failed b{color:var(--bad)}
ul{margin:0;padding-inline-start:1.3em}
div>b{font-weight:600}
dl{display:flex;flex-wrap:wrap;gap:4px 24px;margin:4px 0 0;font-size:13.5px}
dl div{display:flex;gap:8px}dt{color:var(--ink-2)}dd{margin:0;font-variant-numeric:tabular-nums;font-weight:600}
@media(max-width:520px){h3{grid-column:1/-1}.status{grid-column:1/-1;grid-row:auto}}
`;

// The live example: one state at a time on the desk, its code beside it in one form at a time. The choice is made by
// radio buttons and style alone, so it works without a script; a browser without :has() shows every state.
import { highlight } from '../highlight.mjs';
import { codeBlock, slug, text } from '../html.mjs';

/** The longest code that is coloured: a printed tag has thousands of characters of style, which nobody reads. */
const COLOURED = 3000;

/** @param {import('./element-examples.mjs').Example[]} examples */
export function stage(examples) {
  const forms = [...new Set(examples.flatMap(({ forms: list }) => list.map(({ name }) => name)))];
  const states = examples.map(({ name }) => name);
  const rules = [...rulesFor('state', states), ...rulesFor('form', forms)];
  const shown = examples.map(
    ({ name, width, printed, forms: list }) => `<div class="shown" data-state="${slug(name)}">
<div class="desk"><div class="proof"${width ? ` style="max-inline-size:${width}px"` : ''}>${printed}</div></div>
<div class="codes">${list.map((form) => codeOf(name, form)).join('')}</div>
</div>`,
  );
  return `<style>@supports selector(:has(*)){${rules.join('')}}</style>
<div class="stage">
<div class="choices">${choice('State', 'state', states)}${choice('Form', 'form', forms)}</div>
${shown.join('\n')}
</div>`;
}

function choice(title, name, values) {
  const options = values.map(
    (value, index) =>
      `<label><input type="radio" name="${name}" value="${slug(value)}"${index === 0 ? ' checked' : ''}><span>${text(value)}</span></label>`,
  );
  return `<fieldset><legend>${title}</legend>${options.join('')}</fieldset>`;
}

/** Hides what is not chosen. */
function rulesFor(name, values) {
  return values.map((value) => {
    const chosen = `.stage:has(input[name=${name}][value=${slug(value)}]:checked)`;
    return `${chosen} [data-${name}]:not([data-${name}="${slug(value)}"]){display:none}`;
  });
}

function codeOf(state, { name, code }) {
  const markup = code.length <= COLOURED ? highlight(code, 'html') : text(code);
  const size = `${(Buffer.byteLength(code) / 1000).toFixed(1)} kB to paste`;
  const caption = `<span>${text(name)}, ${size}</span>`;
  return `<div data-form="${slug(name)}">${codeBlock(markup, { label: `${name}, ${state}`, caption })}</div>`;
}

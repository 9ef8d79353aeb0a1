// Small pieces of markup that every page of the documentation is made of.
import { escapeMarkup } from '@clipsheet/sharing';

/** Text for markup. */
export const text = (value) => escapeMarkup(String(value));

/** Words with `code` in backticks, from doc comments and messages. */
export const prose = (words) => text(words).replace(/`([^`]+)`/g, '<code>$1</code>');

/** The name of an anchor. */
export function slug(words) {
  return words
    .toLowerCase()
    .replace(/<[^>]*>|&\w+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** A section with an anchor. */
export function section(title, body, { id = slug(title), level = 2 } = {}) {
  return `<section aria-labelledby="${id}"><h${level} id="${id}"><a class="anchor" href="#${id}">${text(title)}</a></h${level}>\n${body}\n</section>`;
}

/**
 * A table of reference. Each row is `{ id, cells }`, its first cell the name; on a narrow screen a row becomes a block
 * in which each cell says what it is, so the roles are written out: without them `display: block` would take them away.
 */
export function table(columns, rows, { caption, filter = false } = {}) {
  const head = columns.map((name) => `<th role="columnheader" scope="col">${text(name)}</th>`).join('');
  const body = rows.map(
    ({ id, cells }) =>
      `<tr role="row"${id ? ` id="${id}"` : ''}>${cells
        .map((cell, index) =>
          index === 0
            ? `<th role="rowheader" scope="row">${id ? `<a class="anchor" href="#${id}">${cell}</a>` : cell}</th>`
            : `<td role="cell" data-label="${text(columns[index])}"${cell ? '' : ' class="empty"'}>${cell}</td>`,
        )
        .join('')}</tr>`,
  );
  const box = filter
    ? `<p class="filter"><label>Filter the rows <input type="search" autocomplete="off" data-filter></label> <output></output></p>`
    : '';
  return `${box}<table role="table" class="columns-${columns.length}">${caption ? `<caption>${text(caption)}</caption>` : ''}<thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">
${body.join('\n')}
</tbody></table>`;
}

/** Code with its button; `markup` is coloured already. */
export function codeBlock(markup, { label = 'Code', caption = '' } = {}) {
  return `<figure class="code"><figcaption>${caption}<button type="button" class="copy" data-copy>Copy</button></figcaption><pre tabindex="0" aria-label="${text(label)}"><code>${markup}</code></pre></figure>`;
}

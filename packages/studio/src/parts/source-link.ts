import { html, type TemplateResult } from 'lit';

/** Where a rule was read: its address, shortened, and what is said beside it. */
export function sourceLink(text: string): TemplateResult {
  const address = /^https:\/\/\S+/.exec(text)?.[0];
  if (address === undefined) return html`<bdi lang="en">${text}</bdi>`;
  const short = address.replace(/^https:\/\/(www\.)?/, '').replace(/^([^/]+\/).*\/([^/]+)\/?$/, '$1…/$2');
  return html`<a href=${address} target="_blank" rel="noreferrer" dir="ltr">${short}</a
    ><bdi lang="en">${text.slice(address.length)}</bdi>`;
}

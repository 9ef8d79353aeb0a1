import {
  addresses,
  citation,
  embedCode,
  escapeMarkup,
  FRAME_WIDTH,
  frameHeight,
  partWords,
  type Addresses,
} from '@clipsheet/sharing';
import { partKey, type PartRef, type Story } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';

/** The forms in which a part is pasted, the most useful first. */
export const FORMS = [
  'tag',
  'preRendered',
  'frame',
  'blockquote',
  'wordpress',
  'ghost',
  'oembed',
  'amp',
  'mail',
  'markdown',
] as const;

/** The name of a form. */
export type FormName = (typeof FORMS)[number];

/** One form, ready to paste. */
export interface EmbedForm {
  name: FormName;
  code: string;
  /** Bytes of the code, UTF-8. */
  bytes: number;
  /** Directives that the policy of the page must allow; empty when it needs none. */
  policy: string;
}

/** What forms are made from beside the story. */
export interface FormContext {
  baseUrl: string;
  part: PartRef;
  /** The pre-rendered tag of each part, as the server printed it. */
  preRendered: Readonly<Record<string, string>>;
  image?: { url: string; alt: string } | undefined;
}

/** Every form of a part. A form that cannot be made yet (the server has not printed it) is left out. */
export function embedForms(story: Story, context: FormContext): EmbedForm[] {
  const at = addresses(context.baseUrl);
  const origin = new URL(at.baseUrl).origin;
  return FORMS.flatMap((name) => {
    const code = codeOf(name, story, context, at);
    return code === undefined
      ? []
      : [{ name, code, bytes: new TextEncoder().encode(code).length, policy: policyOf(name, origin) }];
  });
}

function codeOf(name: FormName, story: Story, context: FormContext, at: Addresses): string | undefined {
  const { part, preRendered, image } = context;
  const options = { part, addresses: at };
  const page = at.page(story.id, part);
  if (name === 'tag') return embedCode(story, { ...options, form: 'tag' });
  if (name === 'frame') return embedCode(story, { ...options, form: 'iframe' });
  if (name === 'blockquote') return embedCode(story, { ...options, form: 'blockquote' });
  if (name === 'wordpress' || name === 'ghost') return page;
  if (name === 'oembed') return at.oembedJson(story.id, part);
  if (name === 'preRendered') {
    const printed = preRendered[partKey(part)];
    return printed && `${printed}\n<script async src="${escapeMarkup(at.script())}"></script>`;
  }
  const { title } = partWords(story, part, sentencesFor(story.lang));
  const words = citation(story, options);
  if (name === 'mail')
    return image
      ? `<p><a href="${escapeMarkup(page)}"><img src="${escapeMarkup(image.url)}" width="600" alt="${escapeMarkup(image.alt)}"></a></p>\n${words}`
      : words;
  if (name === 'markdown') {
    const picture = image ? `[![${inMarkdown(image.alt)}](${image.url})](${page})\n\n` : '';
    return `${picture}> [${inMarkdown(title)}](${page})`;
  }
  return [
    '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>',
    `<amp-iframe src="${escapeMarkup(at.embed(story.id, part))}" title="${escapeMarkup(title)}" width="${FRAME_WIDTH}" height="${frameHeight(story, part)}"`,
    '  layout="responsive" sandbox="allow-scripts allow-popups" frameborder="0" resizable>',
    `  <div overflow tabindex="0" role="button">${escapeMarkup(title)}</div>`,
    '</amp-iframe>',
  ].join('\n');
}

function policyOf(name: FormName, origin: string): string {
  if (name === 'tag' || name === 'blockquote')
    return `script-src ${origin}; connect-src ${origin}; img-src ${origin}; media-src ${origin}`;
  if (name === 'preRendered')
    return `script-src ${origin}; connect-src ${origin}; img-src ${origin}; media-src ${origin}; style-src 'unsafe-inline'`;
  if (name === 'frame' || name === 'wordpress' || name === 'ghost') return `frame-src ${origin}`;
  return '';
}

function inMarkdown(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/\s+/g, ' ');
}

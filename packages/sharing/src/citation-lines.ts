import { correctionNotice, dateLang, fill, formatDate, safeUrl, type Sentences, type Story } from '@clipsheet/story';
import { attributes, escapeMarkup, references } from './markup-escape.js';

/** One paragraph of a citation; nothing when there is nothing to say. */
export function paragraph(html: string, values: Parameters<typeof attributes>[0] = {}): string {
  return html === '' ? '' : `<p${attributes(values)}>${html}</p>`;
}

/** Where and when a story appeared: its link (or, without one, its byline), publisher and date in one line. */
export function sourceLine(story: Story, sentences: Sentences, lead?: string): string {
  const { publisher, published } = story;
  const day = published && escapeMarkup(formatDate(published, dateLang(story, sentences)));
  const pieces = [
    lead ?? byline(story, sentences),
    publisher && isolated(publisher.name),
    day && `<time${attributes({ datetime: published })}>${day}</time>`,
  ];
  return pieces.filter(Boolean).join(references(sentences.comma));
}

/** Every correction of a story, one line each. */
export function correctionLines(story: Story, sentences: Sentences): string[] {
  return story.corrections.map((correction) => {
    const { lead, was, is, note } = correctionNotice(correction, dateLang(story, sentences), sentences);
    const pieces = [
      lead,
      was && sentences.was + sentences.colon + was,
      is && sentences.is + sentences.colon + is,
      note,
    ];
    return pieces
      .filter((piece) => piece !== undefined && piece !== '')
      .map((piece) => isolated(piece ?? ''))
      .join(' · ');
  });
}

/** The way to an archived copy, for the day on which the publisher cannot be reached. */
export function archivedCopy({ archived }: Story, sentences: Sentences): string {
  const href = archived && safeUrl(archived, 'link');
  return href ? link(href, escapeMarkup(sentences.archivedCopy)) : '';
}

/** A text whose direction cannot disturb the words beside it. */
export function isolated(text: string): string {
  return `<bdi>${escapeMarkup(text)}</bdi>`;
}

/** Words of weight, escaped. */
export function strong(text: string): string {
  return `<strong>${escapeMarkup(text)}</strong>`;
}

/** A link around markup that is escaped already; `href` must be safe. */
export function link(href: string, html: string): string {
  return `<a${attributes({ href })}>${html}</a>`;
}

function byline(story: Story, sentences: Sentences): string {
  if (story.byline.length === 0) return '';
  const names = story.byline.map(({ name }) => name).join(sentences.comma);
  return isolated(fill(sentences.byline, { names }));
}

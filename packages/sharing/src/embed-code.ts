import { WHOLE_STORY, type Sentences, type Story } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import { articleUrl } from './article-url.js';
import { citation, type CitationOptions } from './citation.js';
import { frameHtml, playsProviderVideo } from './embed-frame.js';
import { frameHeight } from './frame-size.js';
import { attributes, escapeMarkup, references } from './markup-escape.js';
import { partOf, partWords } from './part-words.js';

/** The number of the contract between printed markup and the scripts that read it. */
export const MARKUP_CONTRACT = 1;

/** The plain forms of embed code. The pre-rendered form comes from the elements. */
export type EmbedForm = 'tag' | 'iframe' | 'blockquote';

/** How embed code is printed. */
export interface EmbedCodeOptions extends CitationOptions {
  form: EmbedForm;
}

/**
 * What an owner pastes to show a part of a story. `tag` becomes the element and holds the citation until then, `iframe`
 * needs no script, `blockquote` survives most filters and is upgraded by the script where that is allowed. A story
 * that may only be linked to gives one link in every form. Throws `sharing/no-part`.
 */
export function embedCode(story: Story, options: EmbedCodeOptions): string {
  const { form, part = WHOLE_STORY, addresses } = options;
  const sentences = options.sentences ?? sentencesFor(story.lang);
  if (story.embedding === 'link-only' && !story.withdrawn) return onlyLink(story, options, sentences);
  if (form === 'iframe') return pastedFrame(story, options, sentences);
  const words = citation(story, { ...options, sentences });
  const script = `<script${attributes({ async: true, src: addresses.script() })}></script>`;
  if (form === 'blockquote') return `${words}\n${script}`;
  const name = `clip-${part.kind}`;
  const values = {
    src: addresses.storyJson(story.id),
    ...(part.kind !== 'story' && { [part.kind]: part.id }),
    rev: story.revision,
    v: MARKUP_CONTRACT,
  };
  return `<${name}${attributes(values)}>\n${words}\n</${name}>\n${script}`;
}

function pastedFrame(story: Story, { part: ref, addresses }: EmbedCodeOptions, sentences: Sentences): string {
  const part = partOf(story, ref);
  return frameHtml({
    src: addresses.embed(story.id, ref),
    title: frameTitle(story, partWords(story, ref, sentences).title),
    width: '100%',
    height: frameHeight(story, ref),
    hasPlayer: playsProviderVideo(story, part),
  });
}

/** What a frame is called: its words and who publishes them. */
export function frameTitle(story: Story, title: string): string {
  return story.publisher ? `${title} (${story.publisher.name})` : title;
}

function onlyLink(story: Story, { part, addresses }: EmbedCodeOptions, sentences: Sentences): string {
  const { title } = partWords(story, part, sentences);
  const href = articleUrl(story) ?? addresses.page(story.id, part);
  const publisher = story.publisher ? references(sentences.comma) + escapeMarkup(story.publisher.name) : '';
  return `<p><a${attributes({ href })}>${escapeMarkup(title)}</a>${publisher}</p>`;
}

// The share page of a story or of a part, in whose folder its story.json stands.
const PAGE = /^(.*\/stories\/[^/]+\/)(?:(quote|video)s\/([^/]+)\/)?$/;

/** Turns the blockquote that a filter has left of a tag back into the tag, its words inside. */
export default function upgradeBlockquote(blockquote: HTMLQuoteElement): void {
  const [, story, part, id = ''] = PAGE.exec(blockquote.cite) ?? [];
  if (!story) return;
  const tag = document.createElement(`clip-${part ?? 'story'}`);
  tag.setAttribute('src', `${story}story.json`);
  if (part) tag.setAttribute(part, id);
  blockquote.replaceWith(tag);
  tag.append(blockquote);
}

const STORY = /<script type="application\/json" data-clip="story">([^<]{2,1048576})<\/script>/;
const END = 200_000;

/**
 * The Story that one of our own share pages carries for those who read it again; undefined for any other page and for a
 * script that is no JSON. The pages print it without a `<`, at their end.
 */
export function storyOfSharePage(html: string): unknown {
  const json = html.includes('data-clip="story"') ? STORY.exec(html.slice(-END))?.[1] : undefined;
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Somebody else's script by the same name: the page is read as any other.
    return undefined;
  }
}

/**
 * The CSP sources of every inline style in a page of ours, each once (CSP 3, 8.3). A style may hold `<` (a media query
 * does), so it ends only where HTML ends it.
 */
export async function styleHashesIn(markup: string): Promise<string[]> {
  const styles = new Set(Array.from(markup.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, style = '']) => style));
  return Promise.all(Array.from(styles, hashSource));
}

async function hashSource(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/**
 * The CSP sources of every inline style in printed markup, `'sha256-…'` each once (CSP 3, 8.3), for pages that allow no
 * other inline style. They differ by publisher: its colour is in the style.
 */
export async function styleHashes(markup: string): Promise<string[]> {
  const styles = new Set(Array.from(markup.matchAll(/<style>([^]*?)<\/style>/g), ([, style = '']) => style));
  return Promise.all(
    Array.from(styles, async (style) => {
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
    }),
  );
}

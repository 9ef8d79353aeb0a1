/** Under which name a reader's server is remembered on his device, once he has asked for it. */
const REMEMBERED = 'clipsheet-mastodon';

/** The host name in what a reader typed: `social.example`, `https://social.example/about`, `@name@social.example`. */
export function serverOf(typed: string): string | undefined {
  const host =
    typed
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/[/?#].*$/, '')
      .split('@')
      .at(-1) ?? '';
  return /^(?=.{4,253}$)[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(host) ? host : undefined;
}

/** The server that this device remembers for this page's site; undefined where there is none or storage is blocked. */
export function rememberedServer(): string | undefined {
  try {
    return serverOf(localStorage.getItem(REMEMBERED) ?? '');
  } catch {
    return undefined;
  }
}

/** Remembers a server on this device, or forgets it. Where storage is blocked nothing is kept. */
export function rememberServer(server: string | undefined): void {
  try {
    if (server) localStorage.setItem(REMEMBERED, server);
    else localStorage.removeItem(REMEMBERED);
  } catch {
    // The reader's own setting: he only has to type it again.
  }
}

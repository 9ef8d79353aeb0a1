/**
 * Where a consumer has taken a frame's origin away (`sandbox` without `allow-same-origin`), no provider's player works:
 * it would send no Referer and be refused (YouTube's error 153). There the poster stays, and the button that would play
 * becomes a link to the share page of the part, one folder above its frame.
 */
export function linkPlayers(root: ShadowRoot): void {
  for (const button of root.querySelectorAll('[data-make^=\'["iframe"\'] [data-clip=play]')) {
    const link = document.createElement('a');
    link.className = button.className;
    link.href = new URL('../', location.href).href;
    link.target = '_blank';
    link.append(...button.childNodes);
    button.replaceWith(link);
  }
}

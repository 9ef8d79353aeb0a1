/**
 * Makes ready the shadow root that the server printed into a tag. Markup that came by innerHTML or from a framework
 * still has it as a template, which is promoted; where the page refuses inline style, the same rules are adopted from a
 * constructed sheet, which it does not refuse; where the device has a share sheet, the bar offers it.
 */
export function printedRoot(tag: Element): void {
  const template = tag.querySelector<HTMLTemplateElement>(':scope>template[shadowrootmode]');
  if (template && !tag.shadowRoot) tag.attachShadow({ mode: 'open', clonable: true }).append(template.content);
  template?.remove();
  const root = tag.shadowRoot;
  const style = root?.querySelector('style');
  if (!root || !style) return; // rendered, not printed
  if (!style.sheet) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    root.adoptedStyleSheets = [sheet];
  }
  if ('share' in navigator)
    // The word "Share" gives way to a button of the same size.
    for (const node of root.querySelectorAll('.sheet,.label,.menu')) node.toggleAttribute('hidden');
}

/**
 * Makes ready the shadow root that the server printed into a tag. Markup that came by innerHTML or from a framework
 * still has it as a template, which is promoted; where the page refuses inline style, the same rules are adopted from a
 * constructed sheet, which it does not refuse; where the device has a share sheet, the bar offers it.
 */
export function printedRoot(tag: Element): void {
  const template = tag.querySelector<HTMLTemplateElement>(':scope>template');
  let root = tag.shadowRoot;
  if (template && !root) (root = tag.attachShadow({ mode: 'open', clonable: true })).append(template.content);
  template?.remove();
  const style = root?.querySelector('style');
  if (root && style && !style.sheet) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    root.adoptedStyleSheets = [sheet];
  }
  // The word "Share" gives way to a button of the same size.
  root?.lastElementChild?.toggleAttribute('data-sheet', 'share' in navigator);
}

/**
 * The shadow root that the server printed into a tag. Markup that came by innerHTML or from a framework still has it as
 * a template, which is promoted; where the page refuses inline style, the same rules are adopted from a constructed
 * sheet, which it does not.
 */
export function printedRoot(tag: Element): ShadowRoot | null {
  const template = tag.querySelector<HTMLTemplateElement>(':scope>template[shadowrootmode]');
  if (template) {
    if (!tag.shadowRoot) tag.attachShadow({ mode: 'open', clonable: true }).append(template.content);
    template.remove();
  }
  const root = tag.shadowRoot;
  const style = root?.querySelector('style');
  if (root && style && !style.sheet) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    root.adoptedStyleSheets = [sheet];
  }
  return root;
}

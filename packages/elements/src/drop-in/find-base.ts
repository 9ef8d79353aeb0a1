/**
 * The folder that this script came from. As a classic script it is named by `document.currentScript`; as a module only
 * by the first script element of its name.
 */
export function findBase(): string | undefined {
  const { currentScript } = document;
  const script =
    currentScript instanceof HTMLScriptElement && currentScript.src
      ? currentScript
      : document.querySelector<HTMLScriptElement>('script[src*="/clipsheet."]');
  return script?.src;
}

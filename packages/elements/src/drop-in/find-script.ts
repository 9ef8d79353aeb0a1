/**
 * Where this script came from. As a classic script it is named by `document.currentScript`; as a module, only by the
 * first script element of its name.
 */
export function findScript(): string | undefined {
  const script = document.currentScript ?? document.querySelector('script[src*="/clipsheet."]');
  // An SVG script has no src of that kind and never is ours.
  return (script as HTMLScriptElement | null)?.src;
}

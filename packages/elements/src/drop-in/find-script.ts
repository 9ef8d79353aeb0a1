/**
 * Where this script came from. As a classic script it is named by `document.currentScript`; as a module, only by the
 * first script element of its name.
 */
export const findScript = (): string | undefined =>
  // An SVG script has no src of that kind and never is ours.
  (
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[src*="/clipsheet."]')
  )?.src;

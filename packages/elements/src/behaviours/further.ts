/**
 * Does what a button with a value asks for: what few readers do comes when they do. The build puts `drop-in/load.ts`
 * in its place where a script has no imports of its own, and `frame/in-frame.ts` where it may import nothing.
 */
export function further(button: HTMLButtonElement): void {
  void import('../further/further.js').then((module) => module.default(button));
}

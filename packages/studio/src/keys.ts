/** What a single key does; the answer says whether it did something. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Finds the action of a key press. Letters act only outside fields and when they are turned on; Escape, and Enter with
 * Ctrl, act everywhere.
 */
export function actionOf(event: KeyboardEvent, keys: KeyMap, areLettersOff: boolean): (() => void) | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.defaultPrevented || altKey || event.isComposing) return undefined;
  const name =
    (ctrlKey || metaKey) && key === 'Enter'
      ? 'Ctrl Enter'
      : ctrlKey || metaKey
        ? ''
        : key.length === 1 && shiftKey && /[a-z]/i.test(key)
          ? `Shift ${key.toLowerCase()}`
          : key.length === 1
            ? key.toLowerCase()
            : key;
  const act = keys[name];
  if (!act) return undefined;
  const isAnywhere = name === 'Ctrl Enter' || name === 'Escape';
  if (isChoosing(event.target) && !/^(Shift )?[a-z0-9?]$/.test(name) && !isAnywhere) return undefined;
  if (!isAnywhere && (isTyping(event.target) || (key.length === 1 && areLettersOff && key !== '?'))) return undefined;
  return () => act(event);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (isChoosing(target)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Radio buttons and the like take Space, Enter and arrows for themselves, and no letters. */
function isChoosing(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && /^(radio|checkbox|color|file)$/.test(target.type);
}

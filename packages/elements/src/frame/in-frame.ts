/** In an embed frame, which may import nothing, buttons for what few readers ask do nothing: none is printed there. */
export function further(): void {}

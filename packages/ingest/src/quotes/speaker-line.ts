const LONGEST = 200;

/**
 * Who speaks by the line under a quotation, as written: "— Rose Tregarth, the keeper’s daughter", "Jane Doe (Greenpeace)".
 * Undefined for a line that cannot be one.
 */
export function speakerLine(line: string): { speaker: string; affiliation?: string } | undefined {
  const text = line.trim().replace(/^[-–—―~]+\s*/u, '');
  if (text === '' || text.length > LONGEST) return undefined;
  const [, speaker = text, affiliation] = /^(.+?)(?:\s*[,،、(（]\s*|\s+[–—-]\s+|：)(.+?)[)）]?$/su.exec(text) ?? [];
  return affiliation === undefined ? { speaker } : { speaker: speaker.trim(), affiliation: affiliation.trim() };
}

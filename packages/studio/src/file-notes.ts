/** What a picture file says about itself. */
export interface FileNotes {
  credit: string;
  description: string;
  rights: string;
}

const NAMES = {
  credit: 'photoshop:Credit',
  description: 'dc:description',
  rights: 'xmpRights:WebStatement',
} as const;

/** The credit, description and licence in the XMP packet of a JPEG or PNG file (ISO 16684-1); empty where it has none. */
export function fileNotes(bytes: Uint8Array): FileNotes {
  const text = new TextDecoder('utf-8').decode(bytes);
  const packet = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(text)?.[0] ?? '';
  return {
    credit: valueOf(packet, NAMES.credit),
    description: valueOf(packet, NAMES.description),
    rights: valueOf(packet, NAMES.rights),
  };
}

function valueOf(packet: string, name: string): string {
  const inTag = new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(packet)?.[1];
  const inAttribute = new RegExp(`${name}="([^"]*)"`).exec(packet)?.[1];
  const words = (inTag ?? inAttribute ?? '').replace(/<[^>]*>/g, ' ').trim();
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return words.replace(/&(amp|lt|gt|quot|apos);/g, (_, mark: string) => characters[mark] ?? '');
}

import type { PageProblem, Preview, PreviewImage } from '@clipsheet/sharing';
import type { Checked } from './check-page.js';

/** What a check found, for a terminal: each network's card, then what is wrong, errors last, where they are seen. */
export function checkLines({ url, previews, problems }: Checked): string[] {
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  return [
    `Cards of ${url}`,
    '',
    ...previews.flatMap(previewLines),
    ...problemLines('Could be better', warnings),
    ...problemLines('Wrong', errors),
    `${errors.length} wrong, ${warnings.length} could be better. Copies that networks keep do not change any more.`,
  ];
}

function previewLines({ name, shape, title, description, site, images, colour, notes }: Preview): string[] {
  const shapes = { large: 'large picture', small: 'small picture', words: 'words only', link: 'bare address' };
  return [
    `${name}: ${shapes[shape]}`,
    ...(title ? [`  ${title.text}  [${title.from}${title.isCut ? ', cut' : ''}]`] : []),
    ...(description ? [`  ${description.text}  [${description.from}${description.isCut ? ', cut' : ''}]`] : []),
    ...(shape === 'link' ? [] : [`  ${site}${colour ? `, ${colour}` : ''}`]),
    ...images.map((image) => `  ${imageLine(image)}`),
    ...notes.map((note) => `  ${note}`),
    '',
  ];
}

function imageLine({ url, width, height, crop, alt }: PreviewImage): string {
  const size = width && height ? ` ${width}×${height}` : '';
  const cut = crop ? `, shown ${crop.width}×${crop.height} from ${crop.x},${crop.y}` : '';
  return `${url}${size}${cut}${alt ? '' : ', no alt text'}`;
}

function problemLines(heading: string, problems: readonly PageProblem[]): string[] {
  if (problems.length === 0) return [];
  const lines = problems.flatMap(({ rule, message, source, networks }) => [
    `  ${rule}${networks.length > 0 ? ` (${networks.join(', ')})` : ''}: ${message}`,
    `    ${source}`,
  ]);
  return [heading, ...lines, ''];
}

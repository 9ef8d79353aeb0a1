import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  LAYOUTS,
  RATIOS,
  type CustomLayout,
  type Layout,
  type MissingGlyphs,
  type PictureType,
  type Ratio,
} from '@clipsheet/og-image-generator';
import { findPart, type PartRef, type Story } from '@clipsheet/story';
import type { CommandLine } from '../command.js';
import { CommandError } from '../command-error.js';

/** How a file name ends for each type, as `--type` takes it. */
export const TYPES: Readonly<Record<string, PictureType>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** The part that `--part` names: `quote:ID`, or `quote` for the first. Throws `cli/usage`, as all of these do. */
export function partFrom(given: string | undefined, story: Story): PartRef | undefined {
  if (given === undefined) return undefined;
  const [kind, ...rest] = given.split(':');
  if (kind !== 'quote' && kind !== 'video') throw usage(`--part must be quote:ID or video:ID, but is ${given}.`);
  const first = kind === 'quote' ? story.quotes[0] : story.videos[0];
  const part: PartRef = { kind, id: rest.join(':') || (first?.id ?? '') };
  if (findPart(story, part)) return part;
  const known = (kind === 'quote' ? story.quotes : story.videos).map(({ id }) => id);
  throw usage(`--part ${given} must be in the story, which has ${known.join(', ') || `no ${kind}`}.`);
}

/** The layout that `--layout` names: one of ours, or the default export of a module. */
export async function layoutFrom(
  given: string | undefined,
  folder: string,
): Promise<Layout | CustomLayout | undefined> {
  const ours = LAYOUTS.find((one) => one === given);
  if (given === undefined || ours) return ours;
  if (!/\.m?js$/.test(given))
    throw usage(`--layout must be one of ${LAYOUTS.join(', ')} or a .js file, but is ${given}.`);
  const path = resolve(folder, given);
  const module = (await import(pathToFileURL(path).href).catch((cause: unknown) => {
    throw new CommandError('cli/file', `${given} could not be loaded: ${String(cause)}. Check the module.`, { cause });
  })) as { default?: Partial<CustomLayout> };
  const { name, version, compose } = module.default ?? {};
  if (typeof name === 'string' && /^[a-z0-9-]+$/.test(name) && version !== undefined && typeof compose === 'function')
    return module.default as CustomLayout; // the fields that are not optional have just been looked at
  throw new CommandError(
    'cli/file',
    `The default of ${given} must be a layout { name: "a-z0-9-", version, compose }, but is not. Export one.`,
  );
}

/** The ratios that `--ratio` lists; the first of all when it is not given. */
export function ratiosFrom(given: string | undefined): readonly Ratio[] {
  if (given === undefined) return RATIOS.slice(0, 1);
  if (given === 'all') return RATIOS;
  return given.split(',').map((asked) => {
    const ratio = RATIOS.find((one) => one === asked.trim());
    if (ratio) return ratio;
    throw usage(`--ratio must be of ${RATIOS.join(', ')} or all, but is ${asked}.`);
  });
}

/** The type that `--type` or the ending of `--out` asks for. */
export function typeFrom({ type, out }: CommandLine['values']): PictureType | undefined {
  const ending = type ?? (out !== undefined && isFile(out) ? extname(out).slice(1).replace('jpeg', 'jpg') : undefined);
  if (ending === undefined) return undefined;
  const found = TYPES[ending];
  if (found) return found;
  throw usage(`--type must be one of ${Object.keys(TYPES).join(', ')}, but is ${ending}.`);
}

/** What `--missing-glyphs` wants to become of letters that no font has. */
export function fateFrom(given: string | undefined): MissingGlyphs | undefined {
  if (given === undefined || given === 'error' || given === 'box' || given === 'drop') return given;
  throw usage(`--missing-glyphs must be error, box or drop, but is ${given}.`);
}

/** Whether `--out` names a picture and not a folder. */
export function isFile(target: string): boolean {
  return /\.(jpe?g|png|webp)$/i.test(target);
}

/** A mistake in the command line, with where to read on. */
export function usage(message: string): CommandError {
  return new CommandError('cli/usage', `${message} See clipsheet image --help.`);
}

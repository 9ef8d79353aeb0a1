import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { CommandError } from '../command-error.js';
import { fileError } from '../files/file-error.js';

const ENDINGS = new Set(['.md', '.markdown', '.html', '.htm', '.txt']);

/** The articles of a build and where its memory lies. */
export interface Articles {
  /** Absolute paths, sorted. */
  files: string[];
  /** The folder that holds them all. */
  folder: string;
  /** The folders that were named: new articles may come below them. */
  folders: string[];
}

/**
 * The articles that operands name: files as they are, folders with everything below them that ends like an article
 * (hidden files and `node_modules` left out). Throws `cli/file` for what is not there and when nothing is found.
 */
export async function findArticles(operands: readonly string[], base: string): Promise<Articles> {
  const files = new Set<string>();
  const folders: string[] = [];
  const named: string[] = [];
  for (const operand of operands) {
    const path = resolve(base, operand);
    const found = await stat(path).catch((error: unknown) => {
      throw fileError(operand, 'read', error);
    });
    if (found.isDirectory()) named.push(path);
    folders.push(found.isDirectory() ? path : dirname(path));
    for (const file of found.isDirectory() ? await below(path) : [path]) files.add(file);
  }
  if (files.size === 0)
    throw new CommandError(
      'cli/file',
      `${operands.join(', ')} must hold articles (${[...ENDINGS].join(', ')}), but there is none. Name a file or another folder.`,
    );
  return { files: [...files].sort(), folder: commonFolder(folders), folders: named };
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((name) => name.startsWith('.') || name === 'node_modules'),
    );
}

function commonFolder(folders: readonly string[]): string {
  const [first = sep, ...others] = folders;
  let common = first;
  while (!others.every((other) => other === common || other.startsWith(common.endsWith(sep) ? common : common + sep)))
    common = dirname(common);
  return common;
}

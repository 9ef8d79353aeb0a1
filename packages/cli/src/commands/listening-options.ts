import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normaliseBaseUrl } from '@clipsheet/sharing';
import { PUBLICATION_FILE } from '../build/build-record.js';
import type { CommandLine, OptionSpec } from '../command.js';
import { CommandError } from '../command-error.js';

/** The options of a command that listens for a built publication; `port` is taken where none is given. */
export function listeningOptions(port: number): Record<'base-url' | 'port' | 'host', OptionSpec> {
  return {
    'base-url': { value: 'URL', help: 'the public address (default: the one that DIR was built for)' },
    port: { value: 'PORT', help: `the port to listen on (default ${port}; 0 takes any free one)` },
    host: { value: 'HOST', help: 'the address to listen on (default 127.0.0.1: this machine only)' },
  };
}

/** Where a command shall listen. Throws `cli/usage`. */
export function listeningAt({ values }: CommandLine, port: number): { host: string; port: number } {
  return { host: values['host'] ?? '127.0.0.1', port: portFrom('port', values['port'] ?? String(port)) };
}

/** The port that an option gives. Throws `cli/usage`. */
export function portFrom(option: string, given: string): number {
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65535) return Number(given);
  throw new CommandError('cli/usage', `--${option} must be a number from 0 to 65535, but is ${JSON.stringify(given)}.`);
}

/** The address that a folder was built for; undefined when nothing was built there. */
export async function builtBaseUrl(folder: string): Promise<string | undefined> {
  try {
    const { baseUrl } = JSON.parse(await readFile(join(folder, PUBLICATION_FILE), 'utf8')) as { baseUrl?: unknown };
    return typeof baseUrl === 'string' ? normaliseBaseUrl(baseUrl) : undefined;
  } catch {
    return undefined; // the caller says what to do
  }
}

/** The address of a server that listens. */
export function originOf({ host, port }: { host: string; port: number }): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

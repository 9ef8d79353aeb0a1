import { readFileSync } from 'node:fs';

/** The entries of package-lock.json that are packages of others: path, name and what the lock says. */
export function lockedPackages(path = 'package-lock.json') {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(packages)
    .filter(([key, entry]) => key.includes('node_modules/') && !entry.link)
    .map(([key, entry]) => ({ path: key, name: entry.name ?? key.replace(/^.*node_modules\//, ''), ...entry }));
}

/** What is wrong with where the packages of a lock come from: one sentence each. */
export function sourceProblems(packages, registries = REGISTRIES) {
  return packages.flatMap(({ path, integrity, resolved }) => {
    const problems = [];
    if (!/^sha512-/.test(integrity ?? ''))
      problems.push(`${path} must have a sha512 integrity, but has ${integrity ?? 'none'}.`);
    // npm leaves the address out where it is the registry's own (omit-lockfile-registry-resolved)
    if (resolved !== undefined && !registries.some((registry) => resolved.startsWith(registry)))
      problems.push(`${path} must come from a registry, but comes from ${resolved}.`);
    return problems;
  });
}

const REGISTRIES = ['https://registry.npmjs.org/'];

/** Licences that anything may have that runs at a publisher's or in a reader's browser. */
export const LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unicode-3.0', 'OFL-1.1'];

/** Others, each for one package, with the reason why. */
export const LICENCE_EXCEPTIONS = [
  [/^@img\/sharp-(libvips|wasm32|win32)/, /LGPL-3\.0-or-later/, 'libvips, a library linked at run time and not by us'],
  [/^exifreader$/, /^MPL-2\.0$/, 'the licence covers its own files, which we do not change'],
  [/^argparse$/, /^(Python-2\.0|PSF-2\.0)$/, 'permissive; only the command of markdown-it uses it'],
  [/^graceful-fs$/, /^BlueOak-1\.0\.0$/, 'permissive; comes with @lit-labs/ssr'],
];

/** What is wrong with the licences: one sentence for each package whose licence is not allowed. */
export function licenceProblems(packages) {
  return packages.flatMap(({ name, license = 'none stated' }) => {
    const isAllowed = license
      .replace(/[()]/g, '')
      .split(/ OR /)
      .some((choice) => choice.split(' AND ').every((part) => LICENCES.includes(part)));
    const isExcepted = LICENCE_EXCEPTIONS.some(([which, allowed]) => which.test(name) && allowed.test(license));
    return isAllowed || isExcepted ? [] : [`${name} has the licence ${license}, which is not on the list.`];
  });
}

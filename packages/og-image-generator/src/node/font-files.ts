import { readFile } from 'node:fs/promises';
import type { FontReader } from '../fonts/font-shelf.js';

/** Reads font files from the npm packages that are installed beside this one. */
export const fontFiles: FontReader = async (address) => readFile(new URL(import.meta.resolve(address)));

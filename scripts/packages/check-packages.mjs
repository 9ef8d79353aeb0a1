// `npm run lint:packages`: packs every package and says what would be wrong with it for those who install it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from './pack-all.mjs';
import { packageProblems } from './package-problems.mjs';

const folder = await mkdtemp(join(tmpdir(), 'clipsheet-packed-'));
try {
  const packages = await packAll(folder);
  const problems = [];
  for (const one of packages) problems.push(...(await packageProblems(one)));
  for (const problem of problems) console.error(problem);
  console.log(`packages: ${packages.length} packed, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

import type { BuildResult } from './build-publication.js';

// A withdrawal may concern hundreds of addresses; all of them stand in changes.json.
const SHOWN = 20;

/** What a build says at its end: what was done, what to look at, and what failed, last. */
export function summaryLines(result: BuildResult, out: string, seconds: number): string[] {
  const { built, unchanged, failed, warnings, withoutArticle, purge, isStopped, written } = result;
  const counts = [
    `${built.length} ${built.length === 1 ? 'story' : 'stories'} built`,
    `${unchanged.length} unchanged`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
  ];
  const lines = [...warnings.map((warning) => `Note: ${warning}`)];
  if (withoutArticle.length > 0)
    lines.push(`Note: left as published, since no article is there any more: ${withoutArticle.join(', ')}.`);
  if (purge.length > 0) {
    lines.push(`Taken back; drop these ${purge.length} addresses from caches (all stand in changes.json):`);
    lines.push(...purge.slice(0, SHOWN).map((address) => `  ${address}`));
    if (purge.length > SHOWN) lines.push(`  and ${purge.length - SHOWN} more`);
  }
  for (const { article, message } of failed)
    lines.push(`Failed: ${article}`, ...message.split('\n').map((line) => `  ${line}`));
  if (isStopped) lines.push('Stopped before the end. Run it again; what is finished is kept.');
  lines.push(`${counts.join(', ')}; ${written} files written in ${out}, ${seconds.toFixed(1)} s.`);
  return lines;
}

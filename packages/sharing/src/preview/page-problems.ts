import { answerRules } from './answer-rules.js';
import { imageRules } from './image-rules.js';
import type { PageFacts, PageProblem } from './page-problem.js';
import type { PreviewRules } from './preview-rules.js';
import { previewTable } from './preview-table.js';
import { tagRules } from './tag-rules.js';

const RULES = [...tagRules, ...imageRules, ...answerRules];

/** Everything that is wrong with a page for those who would show a card of it, errors first. */
export function pageProblems(facts: PageFacts, table: readonly PreviewRules[] = previewTable): PageProblem[] {
  const found = RULES.flatMap(({ rule, level, networks, source, find }) =>
    find(facts, table).map((message): PageProblem => ({ rule, level, networks, message, source })),
  );
  return [...found.filter(({ level }) => level === 'error'), ...found.filter(({ level }) => level === 'warning')];
}

import * as v from 'valibot';
import { describeIssue } from './describe-issue.js';
import { checkRules } from './story-rules.js';
import { StoryError, type Problem } from './story-error.js';
import { storySchema, type Story } from './story-schema.js';

/**
 * Everything that is wrong with a document, in its own order; empty for a good story. Shapes are checked by the
 * schema, and what a schema cannot say (safe addresses, days that exist, unique ids) by rules of their own that also
 * run when other fields are broken, so that an editor sees all of it at once.
 */
export function checkStory(value: unknown): Problem[] {
  const result = v.safeParse(storySchema, value);
  const shape = result.issues?.flatMap((issue) => describeIssue(issue)) ?? [];
  const rules = checkRules(value).filter(({ pointer }) => !shape.some((problem) => problem.pointer === pointer));
  return [...shape, ...rules];
}

/** The story in a document, its lists filled in. Throws a StoryError that names every problem. */
export function parseStory(value: unknown): Story {
  const problems = checkStory(value);
  if (problems.length > 0) throw new StoryError(problems);
  return v.parse(storySchema, value);
}

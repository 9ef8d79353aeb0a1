// Every page of the documentation, in its section.
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, filePath } from '@clipsheet/sharing';
import { readStory } from '@clipsheet/story';
import { elementCosts } from './facts/costs.mjs';
import { elementFacts } from './facts/element-facts.mjs';
import { createMarkdown } from './markdown.mjs';
import { elementPage } from './pages/element-page.mjs';
import { homePage } from './pages/home-page.mjs';
import { benchmarkPage, bytesPage, trustPage } from './pages/measured-page.mjs';
import { packagePages } from './pages/package-pages.mjs';
import { referencePages } from './pages/reference-pages.mjs';
import { searchPage } from './pages/search-page.mjs';
import { decisionPages, guideGroups, indexPage, measuredPages, rootPages } from './pages/text-pages.mjs';

/** Stories of the site's own paper that its examples show. */
const STORIES = [
  'fog-signal',
  'ferry-fares',
  'old-bridge',
  'snow-line',
  'omran-aleppo',
  'hillside-slide',
  'lantern-market',
  'harbour-lights',
];

/** All pages of the site. `paper` is the folder of the example publication, built for `${url}paper/`. */
export function createSite({ url, paper, now }) {
  const base = new URL(url).pathname;
  const site = { base, url, paper: `${url}paper/`, sections: [] };
  const md = createMarkdown(base);
  const stories = readStories(paper, site.paper);
  const costs = elementCosts();
  const elements = elementFacts().map((facts) => elementPage(facts, { stories, site, costs, now }));
  const guides = guideGroups(md);
  const decisions = decisionPages(md);
  const measured = [bytesPage(costs, now), trustPage(), benchmarkPage(), ...measuredPages(md)];
  const packages = packagePages(md);
  const reference = referencePages();
  const texts = rootPages(md);
  const index = (path, title, words, groups, section = title) =>
    indexPage({ path, title, words, section, groups, base });
  const pages = {
    guides: index('guides/', 'Guides', 'What you will have, what you need, the steps, and what can go wrong.', guides),
    elements: index(
      'elements/',
      'Elements',
      'Four tags. The words live inside them, so each reads well with no script at all.',
      [{ title: 'Elements', pages: elements }],
    ),
    reference: index('reference/', 'Reference', 'Everything that can be asked for, from the sources themselves.', [
      { title: 'What everything agrees on', pages: reference },
      { title: 'Packages', pages: packages },
      { title: 'The project', pages: texts },
    ]),
    decisions: index(
      'decisions/',
      'Decisions',
      'Why things are as they are, with the numbers that decided, reversals included.',
      [{ title: 'Decisions', pages: decisions }],
    ),
    measured: index(
      'measured/',
      'Measured',
      'What is claimed is measured, and each number names the command that makes it.',
      [{ title: 'Measured', pages: measured }],
    ),
  };
  site.sections = [
    { name: 'Guides', path: 'guides/', groups: guides },
    {
      name: 'Elements',
      path: 'elements/',
      groups: [{ title: 'Elements', pages: elements }, besideElements(guides, packages)],
    },
    {
      name: 'Reference',
      path: 'reference/',
      groups: [
        { title: 'Reference', pages: reference },
        { title: 'Packages', pages: packages },
        { title: 'The project', pages: texts },
      ],
    },
    { name: 'Decisions', path: 'decisions/', groups: [{ title: 'Decisions', pages: decisions }] },
    { name: 'Measured', path: 'measured/', groups: [{ title: 'Measured', pages: measured }] },
  ];
  const shareImage = shareImageOf(readFileSync(join(paper, 'stories/fog-signal/index.html'), 'utf8'));
  const all = [
    homePage({ stories, site, now, shareImage }),
    pages.guides,
    ...guides.flatMap((group) => group.pages),
    pages.elements,
    ...elements,
    pages.reference,
    ...reference,
    ...packages,
    ...texts,
    pages.decisions,
    ...decisions,
    pages.measured,
    ...measured,
  ];
  return { site, pages: [...all, searchPage(all, base)] };
}

/** What an owner of a page reads beside the elements. */
function besideElements(guides, packages) {
  const beside = ['guides/paste-a-tag/', 'guides/quotes/', 'guides/sensitive-pictures/', 'guides/content-systems/'];
  const all = [...guides.flatMap((group) => group.pages), ...packages];
  return {
    title: 'Beside them',
    pages: all.filter(({ path }) => beside.includes(path) || path === 'packages/elements/'),
  };
}

function readStories(folder, baseUrl) {
  const table = addresses(baseUrl);
  return new Map(
    STORIES.map((id) => {
      const file = join(folder, filePath(table.storyJson(id), baseUrl));
      if (!existsSync(file)) throw new Error(`${file} must be there, but is not: the example paper was not built.`);
      return [id, readStory(JSON.parse(readFileSync(file, 'utf8')))];
    }),
  );
}

/** The share image of a page, found as a network's crawler finds it. */
function shareImageOf(page) {
  const tag = (property) => new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(page)?.[1] ?? '';
  return { url: tag('og:image'), alt: tag('og:image:alt') }; // escaped already
}

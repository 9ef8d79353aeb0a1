// Every page of the documentation, in its section.
import { sizeTable } from './facts/costs.mjs';
import { elementFacts } from './facts/element-facts.mjs';
import { createMarkdown } from './markdown.mjs';
import { elementPage } from './pages/element-page.mjs';
import { homePage } from './pages/home-page.mjs';
import { benchmarkPage, bytesPage, trustPage } from './pages/measured-page.mjs';
import { packagePages } from './pages/package-pages.mjs';
import { referencePages } from './pages/reference-pages.mjs';
import { searchPage } from './pages/search-page.mjs';
import { decisionPages, guideGroups, indexPage, measuredPages, rootPages } from './pages/text-pages.mjs';

/** All pages of the site, to stand at `url`. @param {{ url: string, paper: import('./paper.mjs').Paper, promises: { id: string, promise: string, target: string }[], now: Date }} options */
export function createSite({ url, paper, promises, now }) {
  const base = new URL(url).pathname;
  const { stories } = paper;
  const site = { base, url, paper: paper.baseUrl, sections: [] };
  const md = createMarkdown(base);
  const sizes = sizeTable();
  const costs = Object.fromEntries(sizes.map(({ name, bytes }) => [name, bytes]));
  const elements = elementFacts().map((facts) => elementPage(facts, { stories, site, costs, now }));
  const guides = guideGroups(md);
  const decisions = decisionPages(md);
  const reports = measuredPages(md);
  const measured = [bytesPage(sizes, now), trustPage(promises), benchmarkPage(reports, base), ...reports];
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
  const all = [
    homePage({ paper, site, now }),
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

import { LIGHT_WORDS, PARTS, serve, shown, timesAsked, wordsOf } from '../ssr-test/serve-story.js';
import { arabicStory, exampleStory, withdrawnStory } from '@clipsheet/fixtures';
import { english } from '@clipsheet/story';
import { expect, fixture, oneEvent } from '@open-wc/testing';
import { KINDS } from './contract.js';
import type { ErrorDetail } from './events.js';
import './index.js';

const CORRECTED = { date: '2026-03-04', was: 'at ten', is: 'at nine' };

it('a story card shows headline, dek, byline, picture, credit and publisher', async () => {
  const [, root] = await shown('story', serve(exampleStory()));
  const words = wordsOf(root);
  expect(words).to.contain('The harbour lights go out at nine');
  expect(words).to.contain('A town tries the dark, and finds its stars again.');
  expect(words).to.contain('The coast desk');
  expect(root.querySelector('.credit')?.textContent).to.contain('The Morning Sheet');
  expect(root.querySelector('.publisher')?.textContent?.trim()).to.equal('The Morning Sheet');
  expect(root.querySelector('img')?.alt).to.equal('A quay under stars, one lamp lit.');
  expect(root.querySelector('img')?.getAttribute('src')).to.equal('https://morning-sheet.example/media/quay-1600.jpg');
  expect(root.querySelector<HTMLAnchorElement>('.headline a')?.href).to.equal('https://morning-sheet.example/harbour');
});

it('a quote shows its words in quotation marks, the speaker and the audience', async () => {
  const [, root] = await shown('quote', serve(exampleStory()));
  expect(root.querySelector('blockquote')?.textContent?.trim()).to.equal('“We had forgotten what the sky is for”');
  expect(root.querySelector('.speaker')?.textContent).to.contain('Ida Brandt').and.to.contain('harbour master');
  expect(root.querySelector('.speaker')?.textContent).to.contain('the town council');
});

it('a film shows its title, length, credit, host and transcript', async () => {
  const [, root] = await shown('video', serve(exampleStory()));
  const words = wordsOf(root);
  expect(words).to.contain('The first dark night').and.to.contain('1:24').and.to.contain('The Morning Sheet');
  expect(words).to.contain('YouTube').and.to.contain('At nine the switch is thrown.');
});

it('a share bar links to the networks it was given, in their order', async () => {
  const src = serve(exampleStory());
  const [, root] = await shown('share', src, 'networks="bluesky email nowhere"');
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a')];
  expect(links.map((link) => link.textContent?.trim())).to.deep.equal(['Bluesky', english.email]);
  expect(decodeURIComponent(links[0]!.href)).to.contain(new URL('./', src).href);
});

it('a network without a mark is named in words, and comes only where a bar asks for it', async () => {
  const src = serve(exampleStory());
  const [, root] = await shown('share', src, 'networks="hackernews x"');
  const [named, marked] = [...root.querySelectorAll<HTMLElement>('a .name')];
  expect(named!.getBoundingClientRect().width).to.be.greaterThan(40);
  expect(marked!.getBoundingClientRect().width).to.equal(1);
  const [, usual] = await shown('share', src);
  expect(usual.querySelectorAll('a')).to.have.length(10);
});

it('a film whose last day has passed says so in place of its still', async () => {
  const over = exampleStory({ videos: [{ ...exampleStory().videos[0]!, availableUntil: '2026-03-08' }] });
  const [, root] = await shown('video', serve(over));
  expect(wordsOf(root)).to.contain('This video could be watched until 8 Mar 2026.');
  expect(root.querySelector('.film, [data-make]')).to.equal(null);
});

it('a quote says whether the story still has its words', async () => {
  const sentence = async (state: unknown) =>
    wordsOf((await shown('quote', serve(exampleStory(), { quotes: state })))[1]);
  expect(await sentence({})).to.contain(english.sameWords);
  const changed = await sentence({ 'we-had-forgotten': 'changed' });
  expect(changed).to.contain(english.wordsChanged).and.not.to.contain(english.sameWords);
  expect(await sentence({ 'we-had-forgotten': 'missing' })).to.contain(english.wordsMissing);
});

for (const kind of KINDS) {
  it(`clip-${kind} keeps its words below what it shows`, async () => {
    const [tag] = await shown(kind, serve(exampleStory()));
    expect(tag.textContent).to.equal(LIGHT_WORDS);
  });

  it(`two tags of clip-${kind} ask for their story once`, async () => {
    const src = serve(exampleStory());
    await Promise.all([shown(kind, src), shown(kind, src)]);
    expect(timesAsked(src)).to.equal(1);
  });

  const failures = [
    ['elements/no-src', 'without an address', () => ''],
    ['elements/unreachable', 'whose story is missing', () => 'src="https://clips.example/none/story.json"'],
    ['elements/unreachable', 'whose story is not JSON', () => `src="${serve('<!doctype html>')}"`],
    ['elements/not-a-story', 'whose address holds something else', () => `src="${serve({ name: 'parcel' })}"`],
    ['elements/not-a-story', 'whose address holds nothing', () => `src="${serve('null')}"`],
    ['elements/no-part', 'of a quote that is not there', () => `src="${serve(exampleStory())}" quote="none"`],
  ] as const;
  for (const [code, title, attributes] of failures)
    it(`a clip-${kind} ${title} keeps its words and says ${code}`, async () => {
      const place = await fixture<HTMLElement>('<div></div>');
      const told = oneEvent(place, 'clip-error');
      place.innerHTML = `<clip-${kind} ${attributes()}>${LIGHT_WORDS}</clip-${kind}>`;
      const { detail } = (await told) as CustomEvent<ErrorDetail>;
      const tag = place.firstElementChild!;
      expect(detail.code).to.equal(code);
      expect(tag.shadowRoot).to.equal(null);
      expect(tag.textContent).to.equal(LIGHT_WORDS);
    });

  it(`the words of an Arabic story run from right to left in clip-${kind}`, async () => {
    const attributes = kind === 'quote' ? 'quote="q"' : PARTS[kind];
    const [, root] = await shown(kind, serve(arabicStory()), attributes);
    const wrapper = root.querySelector<HTMLElement>('.clip')!;
    expect([wrapper.dir, wrapper.lang]).to.deep.equal(['rtl', 'ar']);
    expect(getComputedStyle(wrapper).direction).to.equal('rtl');
  });
}

for (const kind of ['story', 'quote', 'video'] as const) {
  it(`a clip-${kind} of a withdrawn story says why and shows none of it`, async () => {
    const [, root] = await shown(kind, serve(withdrawnStory()));
    expect(wordsOf(root)).to.contain('Published in error.').and.to.contain('5 Mar 2026');
    expect(root.querySelector('img, video, iframe, [data-make], blockquote')).to.equal(null);
    expect(wordsOf(root)).not.to.contain('harbour');
  });

  it(`a clip-${kind} shows what was corrected`, async () => {
    const [, root] = await shown(kind, serve(exampleStory({ corrections: [CORRECTED] })));
    const notice = root.querySelector('.notices')?.textContent;
    expect(notice).to.contain('4 Mar 2026').and.to.contain('at ten').and.to.contain('at nine');
  });

  it(`a clip-${kind} that was placed at an earlier revision says that the story has changed`, async () => {
    const src = serve(exampleStory());
    const [, changed] = await shown(kind, src, `${PARTS[kind]} rev="1"`);
    const [, same] = await shown(kind, src, `${PARTS[kind]} rev="2"`);
    expect(changed.querySelectorAll('.notice')).to.have.length(1);
    expect(same.querySelector('.notice')).to.equal(null);
  });
}

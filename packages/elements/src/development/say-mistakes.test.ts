import { until } from '../../ssr-test/until.js';
import { expect, fixture, html } from '@open-wc/testing';

const said: string[] = [];
const warn = console.warn;

before(async () => {
  console.warn = (message: string) => said.push(message);
  customElements.define('clip-quote', class extends HTMLElement {});
  await import('./index.js');
});
after(() => (console.warn = warn));

const about = (words: string) => said.filter((message) => message.includes(words));

describe('a development build', () => {
  it('says once that an attribute is unknown, which one was meant, and where that is explained', async () => {
    await fixture(
      html`<div>
        <clip-story srcc="/story.json" theme="dark" data-x onclick="" class="a"></clip-story
        ><clip-story srcc="/story.json"></clip-story>
      </div>`,
    );
    await until(() => about('srcc').length > 0);
    expect(about('has no attribute')).to.have.length(1);
    expect(about('srcc')[0]).to.contain('src was probably meant').and.to.contain('#unknown-attribute');
  });

  it('says that a token of a style sheet or of a tag is unknown', async () => {
    await fixture(
      html`<style>
          clip-story {
            --clip-inkk: red;
            --clip-line: red;
          }
        </style>
        <clip-share style="--clip-colour: red"></clip-share>`,
    );
    await until(() => about('--clip-colour').length > 0 && about('--clip-inkk').length > 0);
    expect(about('There is no token')).to.have.length(2);
    expect(about('--clip-inkk')[0]).to.contain('--clip-ink was probably meant').and.to.contain('#unknown-token');
  });

  it('says where a missing src is explained, beside why the tag shows only its words', async () => {
    await fixture(html`<clip-story>Words</clip-story>`);
    await until(() => about('Why a <clip-story>').length > 0);
    expect(about('Why a <clip-story> shows only its words (elements/no-src)')).to.have.length(1);
    expect(about('it needs src')).to.have.length.greaterThan(0);
  });

  it('says that another copy of the elements is in charge, and that a tag is newer than the package', async () => {
    expect(about('clip-quote was defined by another copy')).to.have.length(1);
    await fixture(html`<clip-story v="99">Words</clip-story>`);
    await until(() => about('contract 99').length > 0);
    expect(about('contract 99')[0]).to.contain('#two-copies');
  });
});

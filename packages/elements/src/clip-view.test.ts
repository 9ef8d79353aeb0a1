import { serve, shown } from '../ssr-test/serve-story.js';
import { exampleStory } from '@clipsheet/fixtures';
import { until } from '../ssr-test/until.js';
import { expect } from '@open-wc/testing';
import './index.js';
import './clip-view.js';

it('a tag is counted once, after a reader has had it in view for a second', async () => {
  const told: EventTarget[] = [];
  document.addEventListener('clip-view', (event) => told.push(event.target!));
  const above = document.createElement('div');
  above.style.blockSize = '400vh';
  document.body.prepend(above);
  await shown('share', serve(exampleStory()));
  const [first] = await shown('quote', serve(exampleStory()));
  const [second] = await shown('quote', serve(exampleStory()));
  const from = Date.now();
  first.parentElement!.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 300px';
  await until(() => told.length > 0, 'the first is counted');
  expect(Date.now() - from).to.be.greaterThan(900);
  // out of view and back, beside another: only that one is counted
  first.parentElement!.style.insetBlockStart = '-2000px';
  await new Promise(requestAnimationFrame);
  first.parentElement!.style.insetBlockStart = '0';
  second.parentElement!.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 300px';
  await until(() => told.includes(second), 'the second is counted');
  expect(told).to.have.length(2);
  expect(told[0] === first).to.equal(true);
  above.remove();
});

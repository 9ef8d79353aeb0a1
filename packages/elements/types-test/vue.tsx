/** @jsxImportSource vue */
import '@clipsheet/elements/vue.js';
import type { GlobalComponents } from 'vue';

/** A Vue program with every tag of ours. */
export const page = (
  <main>
    <clip-story src="/stories/harbour/story.json" rev={2} theme="dark" class="wide">
      The words that stay.
    </clip-story>
    <clip-quote src="/stories/harbour/story.json" quote="q" onClip-error={(event) => console.log(event.detail.code)} />
    <clip-video src="/stories/harbour/story.json" video="v" onClip-play={(event) => console.log(event.detail.src)} />
    <clip-share src="/stories/harbour/story.json" networks="mastodon email" compact />
    {/* @ts-expect-error a theme that there is not */}
    <clip-story theme="sepia" />
    {/* @ts-expect-error only a share bar has networks */}
    <clip-quote networks="mastodon" />
    {/* @ts-expect-error an event that tells no such thing */}
    <clip-video onClip-play={(event) => console.log(event.detail.code)} />
  </main>
);

/** What a template knows of our tags, as Vue's own tools check it. */
export const inTemplate: InstanceType<GlobalComponents['clip-story']>['$props'] = { src: 'story.json', theme: 'light' };
// @ts-expect-error a theme that there is not
inTemplate.theme = 'sepia';

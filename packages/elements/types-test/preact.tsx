/** @jsxImportSource preact */
import '@clipsheet/elements/preact.js';

/** A Preact program with every tag of ours. */
export const page = (
  <main>
    <clip-story src="/stories/harbour/story.json" rev={2} theme="dark" class="wide">
      The words that stay.
    </clip-story>
    <clip-quote src="/stories/harbour/story.json" quote="q" onclip-error={(event) => console.log(event.detail.code)} />
    <clip-video src="/stories/harbour/story.json" video="v" onclip-play={(event) => console.log(event.detail.src)} />
    <clip-share src="/stories/harbour/story.json" networks="mastodon email" compact />
    {/* @ts-expect-error a theme that there is not */}
    <clip-story theme="sepia" />
    {/* @ts-expect-error only a share bar has networks */}
    <clip-quote networks="mastodon" />
    {/* @ts-expect-error an event that tells no such thing */}
    <clip-video onclip-play={(event) => console.log(event.detail.code)} />
  </main>
);

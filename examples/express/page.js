import { renderPart } from '@clipsheet/elements/ssr.js';
import { addresses } from '@clipsheet/sharing';

/** A page of the paper's own with a story's card and a quote of it, complete without a script. */
export function page(story, baseUrl) {
  const clip = (part) => renderPart(story, { addresses: baseUrl, now: new Date(), part });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The Morning Sheet</title>
    <link rel="icon" href="data:,">
    <style>
      body { margin: 0; color-scheme: light dark; font: 1.05rem/1.6 system-ui, sans-serif }
      h2 { font-size: 1.15rem }
      main { box-sizing: border-box; max-width: 40rem; margin: auto; padding: 1.5rem 1rem 3rem }
    </style>
  </head>
  <body>
    <main>
      <h1>The Morning Sheet</h1>
      <h2>Today</h2>
      ${clip({ kind: 'story' })}
      <p>What was said that night:</p>
      ${clip({ kind: 'quote', id: story.quotes[0].id })}
      <p><a href="${addresses(baseUrl).page(story.id)}">The page that is shared</a></p>
    </main>
    <script async src="${addresses(baseUrl).script()}"></script>
  </body>
</html>`;
}

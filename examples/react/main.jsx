import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@clipsheet/elements/clip-share.js';
import '@clipsheet/elements/clip-story.js';

const STORY = 'http://127.0.0.1:4601/stories/harbour-lights/';

function Clipping() {
  const [shares, setShares] = useState(0);
  return (
    <article>
      <h1>Clippings, in React</h1>
      <h2>From the paper</h2>
      <clip-story src={`${STORY}story.json`}>
        <a href={STORY}>Lights back on in Selwick harbour</a>
      </clip-story>
      <p>Shared from here {shares} times:</p>
      <clip-share src={`${STORY}story.json`} onclip-share={() => setShares(shares + 1)} />
    </article>
  );
}

createRoot(document.querySelector('#app')).render(<Clipping />);

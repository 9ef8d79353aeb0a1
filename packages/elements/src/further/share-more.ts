import { frameHeight, frameHtml, frameTitle, playsProviderVideo, shareLink, shareWords } from '@clipsheet/sharing';
import { fill, findPart, WHOLE_STORY } from '@clipsheet/story';
import { announce } from '../events.js';
import type { Asked } from './asked.js';
import { rememberedServer, rememberServer, serverOf } from './mastodon-server.js';
import { node } from './node.js';
import { copyButton, togglePanel } from './panel.js';
import { qrCode } from './qr-code.js';
import { shownPart, storyAt } from './shown-part.js';

/** Embed code, a QR code, the printer, and Mastodon on the reader's own server. */
export default function shareMore({ button, root, sentences, further }: Asked): void {
  const tag = root.host;
  const bar = button.closest('.bar') ?? button;
  const { src, ref, page } = shownPart(tag);
  const shared = async () => {
    const story = await storyAt(src);
    const part = findPart(story, ref) ?? WHOLE_STORY;
    return { story, part, words: shareWords(story, part, page, sentences) };
  };
  const embedCode = async () => {
    const { story, part, words } = await shared();
    return frameHtml({
      src: new URL('embed/', page).href,
      title: frameTitle(story, (words.before ?? '') + words.text + (words.after ?? '')),
      width: '100%',
      height: frameHeight(story, ref),
      hasPlayer: playsProviderVideo(story, part),
    });
  };

  togglePanel(button, bar, (panel) => {
    const code = node('div', { hidden: '' }, qrCode(page, further.qrCode));
    const qr = node('button', { type: 'button', 'aria-expanded': 'false' }, further.qrCode);
    qr.addEventListener('click', () => {
      code.hidden = !code.hidden;
      qr.setAttribute('aria-expanded', String(!code.hidden));
    });
    const print = node('button', { type: 'button' }, further.print);
    print.addEventListener('click', () => window.print());

    const known = rememberedServer();
    const server = node('input', { autocomplete: 'url', inputmode: 'url', placeholder: 'mastodon.social' });
    server.value = known ?? '';
    const remember = node('input', { type: 'checkbox' });
    remember.checked = known !== undefined;
    const go = node('button', {}, fill(sentences.shareOn, { network: 'Mastodon' }));
    const form = node(
      'form',
      { class: 'row' },
      node('label', {}, further.mastodonServer, server),
      node('label', { class: 'check' }, remember, further.remember),
      go,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const host = serverOf(server.value);
      server.setAttribute('aria-invalid', String(!host));
      if (!host) return server.focus();
      rememberServer(remember.checked ? host : undefined);
      if (!announce(tag, 'clip-share', { how: 'mastodon', url: page })) return;
      // Opened at once, while the click still counts as the reader's; the words come when the story is there.
      const opened = window.open('', '_blank');
      void shared().then(({ words }) => {
        const address = shareLink('mastodon', { ...words, server: host });
        if (!opened || !address) return;
        opened.opener = null;
        opened.location.href = address;
      });
    });
    panel.append(
      node('div', { class: 'row' }, copyButton(further.embedCode, further.embedCopied, embedCode), qr, print),
      code,
      form,
    );
  });
}

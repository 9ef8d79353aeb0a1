// The markup of the systems that newsrooms use, each with the furniture that stands round an article there.
import { authorsOf } from '../labelled-articles.mjs';
import { body, escape, head, jsonLd, names, openGraph, wordsOf, written } from './html.mjs';

const p = ({ text }) => `<p>${escape(text)}</p>`;
const h2 = ({ text }) => `<h2>${escape(text)}</h2>`;

function wordpress(article) {
  const { lang, publisher, url = '' } = article;
  const words = wordsOf(lang);
  const authors = authorsOf(article.byline);
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': `${url}#article`,
        headline: article.headline,
        author: authors.map(({ name }, index) => ({ name, '@id': `${url}#/person/${index}` })),
        datePublished: article.published,
        dateModified: article.modified ?? article.published,
        mainEntityOfPage: { '@id': url },
        publisher: { '@id': `${url}#organization` },
        inLanguage: lang,
      },
      { '@type': 'WebPage', '@id': url, url, name: `${article.headline} - ${publisher}` },
      {
        '@type': 'Organization',
        '@id': `${url}#organization`,
        name: publisher,
        logo: { '@type': 'ImageObject', url: 'https://cdn.example/logo.png' },
      },
      ...authors.map(({ name }, index) => ({ '@type': 'Person', '@id': `${url}#/person/${index}`, name })),
    ],
  };
  return `${head(article, openGraph(article) + jsonLd(graph))}
<body class="post-template-default single single-post"><a class="skip-link screen-reader-text" href="#c">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">${escape(publisher)}</a></p><nav><ul><li><a href="/">${words.home}</a></li></ul></nav></header>
<main id="main" class="site-main"><article id="post-2217" class="post type-post hentry">
<header class="entry-header"><h1 class="entry-title">${escape(article.headline)}</h1>
${article.dek ? `<p class="entry-subtitle">${escape(article.dek)}</p>` : ''}
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${article.published}">${written(article.published, lang)}</time></span>
<span class="byline"> ${words.by} ${authors.map(({ name }) => `<span class="author vcard"><a class="url fn n" href="/author/x">${escape(name)}</a></span>`).join(` ${words.and} `)}</span></div></header>
<div class="entry-content">
${body(article, {
  paragraph: p,
  heading: h2,
  photo: ({ src, alt, caption, printed }) =>
    `<figure class="wp-block-image size-large"><img loading="lazy" width="1024" height="683" src="https://cdn.example/uploads/${src}" alt="${escape(alt)}"><figcaption class="wp-element-caption">${escape([caption, printed].filter(Boolean).join(' '))}</figcaption></figure>`,
  credit: p,
  correction: ({ text }) => `<p><em>${escape(text)}</em></p>`,
  video: ({ src }) =>
    `<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper"><iframe title="x" width="500" height="281" src="${src.replace('watch?v=', 'embed/')}?feature=oembed"></iframe></div></figure>`,
  blockquote: ({ text, line }) =>
    `<blockquote class="wp-block-quote"><p>${escape(text)}</p>${line ? `<cite>${escape(line)}</cite>` : ''}</blockquote>`,
  related: ({ text }) =>
    `<div class="wp-block-group related-post"><p><strong><a href="/x">${escape(text)}</a></strong></p></div>`,
})}
</div><footer class="entry-footer"><span class="tags-links">Tags: <a href="/t">island</a></span></footer></article>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>${words.more}</h3><p><a href="/y">“Nothing to see here,” says the other story</a></p></div>
<div id="comments" class="comments-area"><h2>${words.comments}</h2><ol><li><article class="comment"><p>“I never liked it anyway,” said my neighbour John Doe.</p></article></li></ol></div></main>
<footer class="site-footer"><p>© 2026 ${escape(publisher)}</p></footer></body></html>`;
}

function drupal(article) {
  const { lang } = article;
  const words = wordsOf(lang);
  return `${head(article, openGraph(article) + `<meta property="article:published_time" content="${article.published}">`)}
<body class="path-node page-node-type-article"><div class="layout-container"><header role="banner"><a href="/" title="${words.home}">${escape(article.publisher)}</a></header>
<main role="main"><div class="block-page-title-block">${article.kicker ? `<div class="field field--name-field-kicker">${escape(article.kicker)}</div>` : ''}<h1 class="page-title"><span class="field field--name-title">${escape(article.headline)}</span></h1></div>
<article class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">${words.by} <span class="field--name-uid">${escape(names(authorsOf(article.byline), lang))}</span> | ${written(article.published, lang)}</div></footer>
<div class="node__content">${article.dek ? `<div class="field field--name-field-lead field--type-string">${escape(article.dek)}</div>` : ''}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary">
${body(article, {
  paragraph: p,
  heading: h2,
  photo: ({ src, alt, caption, printed }) =>
    `<figure role="group" class="caption caption-img align-center"><img src="/sites/default/files/${src}" alt="${escape(alt)}" width="900" height="600"><figcaption>${escape(caption)}${printed ? ` <span class="field--name-field-credit">${escape(printed)}</span>` : ''}</figcaption></figure>`,
  credit: p,
  correction: ({ text }) => `<p><strong>${escape(text)}</strong></p>`,
  video: ({ src, title }) =>
    `<div class="video-embed-field-provider-youtube"><iframe src="${src.replace('watch?v=', 'embed/')}" title="${escape(title)}"></iframe></div>`,
  blockquote: ({ text, line }) =>
    `<blockquote><p>${escape(text)}</p>${line ? `<p>— ${escape(line)}</p>` : ''}</blockquote>`,
  related: ({ text }) => `<p class="related"><a href="/x">${escape(text)}</a></p>`,
})}
</div></div></article><aside class="layout-sidebar-second"><h2>${words.more}</h2><ul><li><a href="/1">Another story altogether, with a rather long name</a></li></ul></aside></main></div></body></html>`;
}

function ghost(article) {
  const { lang } = article;
  const authors = authorsOf(article.byline);
  const thing = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    publisher: {
      '@type': 'Organization',
      name: article.publisher,
      url: 'https://cdn.example/',
      logo: { '@type': 'ImageObject', url: 'https://cdn.example/icon.png' },
    },
    author: { '@type': 'Person', name: authors[0]?.name, url: 'https://cdn.example/author/x/' },
    headline: article.headline,
    url: article.url,
    datePublished: article.published,
    description: article.dek,
    mainEntityOfPage: article.url,
  };
  return `${head(article, openGraph(article) + jsonLd(thing))}
<body class="post-template"><div class="gh-viewport"><header class="gh-navigation"><a href="/">${escape(article.publisher)}</a><button>Subscribe</button></header><main class="gh-main">
<article class="gh-article post"><header class="gh-article-header">${article.kicker ? `<a class="gh-article-tag" href="/tag/x/">${escape(article.kicker)}</a>` : ''}<h1 class="gh-article-title is-title">${escape(article.headline)}</h1>
${article.dek ? `<p class="gh-article-excerpt is-body">${escape(article.dek)}</p>` : ''}
<div class="gh-article-meta"><img class="author-profile-image" src="/a.jpg" alt="" width="100" height="100"><h4 class="gh-article-author-name"><a href="/author/x/">${escape(authors[0]?.name)}</a></h4><time class="gh-article-meta-date" datetime="${article.published.slice(0, 10)}">${written(article.published, lang)}</time><span>7 min read</span></div></header>
<section class="gh-content gh-canvas is-body">
${body(article, {
  paragraph: p,
  heading: h2,
  photo: ({ src, alt, caption, printed }) =>
    `<figure class="kg-card kg-image-card kg-card-hascaption"><img src="https://cdn.example/content/images/${src}" class="kg-image" alt="${escape(alt)}" width="2000" height="1333"><figcaption><span style="white-space: pre-wrap;">${escape([caption, printed].filter(Boolean).join(' '))}</span></figcaption></figure>`,
  credit: p,
  correction: ({ text }) =>
    `<div class="kg-card kg-callout-card"><div class="kg-callout-text">${escape(text)}</div></div>`,
  video: ({ src }) =>
    `<figure class="kg-card kg-embed-card"><iframe src="${src.replace('watch?v=', 'embed/')}?feature=oembed"></iframe></figure>`,
  blockquote: ({ text, line }) =>
    `<blockquote class="kg-blockquote-alt">${escape(text)}${line ? `<br>– ${escape(line)}` : ''}</blockquote>`,
})}
</section></article><section class="gh-cta"><h4 class="gh-cta-title">Sign up for more like this.</h4></section></main><footer class="gh-footer"><p>${escape(article.publisher)} © 2026</p></footer></div></body></html>`;
}

function arc(article) {
  const authors = authorsOf(article.byline);
  const photos = article.blocks.filter(({ kind }) => kind === 'photo');
  const thing = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.dek,
    articleSection: article.section,
    datePublished: article.published,
    dateModified: article.modified,
    url: article.url,
    image: photos.map(({ src }) => `https://cdn.example/resizer/${src}?width=1200`),
    author: authors.map(({ name, role }) => ({ '@type': 'Person', name, jobTitle: role })),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: article.publisher,
      url: 'https://cdn.example/',
      logo: { '@type': 'ImageObject', url: 'https://cdn.example/logo.svg' },
    },
  };
  return `${head(article, openGraph(article) + jsonLd(thing))}
<body><div id="fusion-app"><header class="c-stack b-header-nav-chain"><nav aria-label="Sections Menu"><a href="/">${escape(article.publisher)}</a></nav></header>
<section role="main" id="main" class="b-right-rail__main"><div class="b-headline"><h1 class="c-heading">${escape(article.headline)}</h1></div>${article.dek ? `<h2 class="c-heading b-subheadline">${escape(article.dek)}</h2>` : ''}
<div class="b-byline"><span class="b-byline__by">${wordsOf(article.lang).by}</span> <span class="b-byline__names">${authors.map(({ name }) => `<a href="/author">${escape(name)}</a>`).join(` ${wordsOf(article.lang).and} `)}</span></div><time class="c-date b-date" datetime="${article.published}">${written(article.published, article.lang)}</time>
<div class="b-social-share"><a href="#">Facebook</a><a href="#">X</a></div>
<article class="b-article-body">
${body(article, {
  paragraph: ({ text }) => `<p class="c-paragraph">${escape(text)}</p>`,
  heading: h2,
  photo: ({ src, alt, caption, printed }) =>
    `<figure class="c-media-item"><picture><source srcset="https://cdn.example/resizer/${src}?width=400 400w, https://cdn.example/resizer/${src}?width=1200 1200w"><img class="c-image" src="https://cdn.example/resizer/${src}?width=800" alt="${escape(alt)}"></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${escape(caption)} </span><span class="c-media-item__credit">${escape(printed)}</span></figcaption></figure>`,
  credit: p,
  correction: ({ text }) => `<div class="correction"><p>${escape(text)}</p></div>`,
  video: ({ src, title }) =>
    `<div class="b-video" data-embed><iframe data-src="${src.replace('watch?v=', 'embed/')}" title="${escape(title)}"></iframe></div>`,
  blockquote: ({ text, line }) =>
    `<blockquote class="c-quote c-blockquote"><p>${escape(text)}</p>${line ? `<span class="c-attribution">${escape(line)}</span>` : ''}</blockquote>`,
  related: ({ text }) => `<aside class="b-interstitial"><a href="/x">${escape(text)}</a></aside>`,
})}
</article><div class="b-results-list"><h3>${wordsOf(article.lang).more}</h3><p>A completely different story about a completely different thing, which is here to be read next.</p></div></section></div></body></html>`;
}

function nextjs(article) {
  const authors = authorsOf(article.byline);
  const thing = {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle'],
    headline: article.headline,
    datePublished: article.published,
    dateModified: article.modified,
    author: authors.map(({ name }) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: article.publisher },
    inLanguage: article.lang,
  };
  return `${head(article, openGraph(article) + jsonLd(thing))}
<body><div id="__next"><div class="Layout_root__x7Kp2"><header class="Header_bar__1aQz"><a href="/">${escape(article.publisher)}</a></header><main class="Article_main__9fXa1"><div class="Article_hero__Zk3"><h1 class="Article_title__mP0dd" data-testid="headline">${escape(article.headline)}</h1>${article.dek ? `<p class="Article_standfirst__Qq1" data-testid="standfirst">${escape(article.dek)}</p>` : ''}<p class="Article_meta__77b" data-testid="byline">${authors.map(({ name, role }) => `<span>${escape(name)}</span>${role ? `, <span>${escape(role)}</span>` : ''}`).join(' · ')}</p><p class="Article_date__x"><time datetime="${article.published}">${written(article.published, article.lang)}</time></p></div>
<div class="Article_body__3Hn">
${body(article, {
  paragraph: ({ text }) => `<p class="Paragraph_p__kk2">${escape(text)}</p>`,
  heading: h2,
  photo: ({ src, alt, caption, printed }) =>
    `<div class="Image_wrapper__b1"><img alt="${escape(alt)}" src="/_next/image?url=%2Fimg%2F${src}&amp;w=1200&amp;q=75" srcset="/_next/image?url=%2Fimg%2F${src}&amp;w=640&amp;q=75 640w" width="1200" height="800"><div class="Image_caption__c3"><span>${escape(caption)}</span> <span class="Image_credit__d9">${escape(printed)}</span></div></div>`,
  credit: p,
  correction: ({ text }) => `<div class="Correction_box__z1"><p>${escape(text)}</p></div>`,
  video: ({ src, title }) =>
    `<div class="Video_frame__p"><iframe src="${src.replace('watch?v=', 'embed/')}" title="${escape(title)}"></iframe></div>`,
  blockquote: ({ text, line }) =>
    `<figure class="Quote_q__e2"><blockquote>${escape(text)}</blockquote>${line ? `<figcaption>${escape(line)}</figcaption>` : ''}</figure>`,
})}
</div></main><div class="Newsletter_box__n1"><p>Get our weekly email. You can leave at any time, and most people do not.</p></div><footer class="Footer_f__1"><p>© ${escape(article.publisher)}</p></footer></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"title":${JSON.stringify(article.headline)}}}}</script></body></html>`;
}

export const TEMPLATES = { wordpress, drupal, ghost, arc, nextjs };

// Simpler and older markup, and formats that are no pages: wire copy and Markdown.
import { authorsOf } from '../labelled-articles.mjs';
import { body, escape, head, jsonLd, names, openGraph, wordsOf, written } from './html.mjs';

const p = ({ text }) => `<p>${escape(text)}</p>`;

function substack(article) {
  const [author] = authorsOf(article.byline);
  const thing = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: article.url,
    mainEntityOfPage: article.url,
    headline: article.headline,
    description: article.dek,
    datePublished: article.published,
    dateModified: article.published,
    author: [{ '@type': 'Person', name: author.name, url: 'https://cdn.example/@x' }],
    publisher: { '@type': 'Organization', name: article.publisher },
  };
  return `${head(article, openGraph(article) + jsonLd(thing) + `<meta name="author" content="${escape(author.name)}">`)}
<body><div id="entry"><div class="main-menu"><h1 class="navbar-title"><a href="/">${escape(article.publisher)}</a></h1><button>Subscribe</button></div>
<div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 dir="auto" class="post-title published">${escape(article.headline)}</h1>${article.dek ? `<h3 dir="auto" class="subtitle">${escape(article.dek)}</h3>` : ''}<div class="byline-wrapper"><div class="pencraft"><a href="https://cdn.example/@x">${escape(author.name)}</a></div><div class="pencraft meta-label">${written(article.published, article.lang)}</div></div><div class="post-ufi"><a class="like-button">41</a><a>Share</a></div></div>
<div class="available-content"><div dir="auto" class="body markup">
${body(article, {
  paragraph: p,
  heading: ({ text }) => `<h4>${escape(text)}</h4>`,
  photo: ({ src, alt, caption, printed }) =>
    `<div class="captioned-image-container"><figure><a class="image-link" href="https://cdn.example/${src}"><div class="image2-inset"><picture><img src="https://cdn.example/w_1456/${src}" width="1456" height="971" alt="${escape(alt)}"></picture></div></a><figcaption class="image-caption">${escape([caption, printed].filter(Boolean).join(' '))}</figcaption></figure></div>`,
  blockquote: ({ text, line }) =>
    `<blockquote><p>${escape(text)}</p>${line ? `<p>—${escape(line)}</p>` : ''}</blockquote>`,
  correction: ({ text }) => `<p><em>${escape(text)}</em></p>`,
  credit: p,
  video: ({ src }) =>
    `<div class="youtube-wrap"><div class="youtube-inner"><iframe src="${src.replace('watch?v=', 'embed/')}?rel=0"></iframe></div></div>`,
})}
<div class="subscription-widget-wrap"><p class="button-wrapper"><a class="button primary" href="/subscribe"><span>Subscribe now</span></a></p></div></div></div></article></div>
<div class="comments-page"><h4>Discussion about this post</h4><div class="comment"><p>Great piece. “I have two tins,” says my wife.</p></div></div></div></body></html>`;
}

function typo3(article) {
  const words = wordsOf(article.lang);
  return `${head(article, openGraph(article) + `<meta name="author" content="${escape(names(authorsOf(article.byline), article.lang))}"><meta name="date" content="${article.published}">`)}
<body id="p12"><div class="page"><nav class="main-nav"><a href="/">${words.home}</a></nav><div class="frame frame-default"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article">
<div class="header">${article.kicker ? `<span class="dachzeile">${escape(article.kicker)}</span>` : ''}<h1 itemprop="headline">${escape(article.headline)}</h1></div>
<div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="${article.published.slice(0, 10)}">${written(article.published, article.lang)}</time></span> <span class="news-list-author" itemprop="author" itemscope itemtype="http://schema.org/Person">${words.by} <span itemprop="name">${escape(names(authorsOf(article.byline), article.lang))}</span></span></p></div>
${article.dek ? `<div class="teaser-text" itemprop="description"><p>${escape(article.dek)}</p></div>` : ''}
<div class="news-text-wrap" itemprop="articleBody">
${body(article, {
  paragraph: p,
  heading: ({ text }) => `<h3>${escape(text)}</h3>`,
  photo: ({ src, alt, caption, printed }) =>
    `<div class="news-img-wrap"><div class="mediaelement mediaelement-image"><img itemprop="image" src="/fileadmin/${src}" width="600" height="400" alt="${escape(alt)}"></div><p class="news-img-caption">${escape([caption, printed].filter(Boolean).join(' '))}</p></div>`,
  credit: p,
  correction: p,
  blockquote: ({ text, line }) =>
    `<blockquote><p>${escape(text)}</p>${line ? `<footer>${escape(line)}</footer>` : ''}</blockquote>`,
  video: ({ src }) => `<iframe src="${src.replace('watch?v=', 'embed/')}"></iframe>`,
})}
</div><div class="news-related-wrap"><div class="news-related"><h4>${words.more}</h4><ul><li><a href="/x">Nichts Neues</a></li></ul></div></div></div></div></div></div></body></html>`;
}

function bare(article) {
  const words = wordsOf(article.lang);
  return `<html lang="${article.lang}"><head><title>${escape(article.headline)}</title></head><body><h1>${escape(article.headline)}</h1>
<p><i>${words.by} ${escape(names(authorsOf(article.byline), article.lang))}</i><br>${written(article.published, article.lang)}</p>
${body(article, {
  paragraph: p,
  photo: ({ src, alt, caption, printed }) =>
    `<p><img src="${src}" alt="${escape(alt)}" width=640><br><small>${escape([caption, printed].filter(Boolean).join(' '))}</small></p>`,
  credit: p,
  correction: p,
  blockquote: ({ text, line }) =>
    `<blockquote>${escape(text)}${line ? ` <cite>${escape(line)}</cite>` : ''}</blockquote>`,
})}
<p><a href="/">${words.home}</a></p></body></html>`;
}

function oldtable(article) {
  return `<HTML><HEAD><TITLE>${escape(article.publisher)}: ${escape(article.headline)}</TITLE><META NAME="author" CONTENT="${escape(names(authorsOf(article.byline), article.lang))}"></HEAD>
<BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=760 BORDER=0><TR><TD WIDTH=120 VALIGN=top><FONT SIZE=1><A HREF="/">Home</A><BR><A HREF="/news">News</A><BR><A HREF="/sport">Sport</A></FONT></TD><TD VALIGN=top>
<FONT SIZE=5><B><H1>${escape(article.headline)}</H1></B></FONT><FONT SIZE=2>${wordsOf(article.lang).by} ${escape(names(authorsOf(article.byline), article.lang))}<BR>${written(article.published, article.lang)}</FONT><P>
${body(article, {
  paragraph: ({ text }) => `<FONT FACE="Times">${escape(text)}</FONT><P>`,
  photo: ({ src, alt, caption, printed }) =>
    `<TABLE ALIGN=right><TR><TD><IMG SRC="images/${src}" ALT="${escape(alt)}" WIDTH=200 HEIGHT=280></TD></TR><TR><TD><FONT SIZE=1>${escape([caption, printed].filter(Boolean).join(' '))}</FONT></TD></TR></TABLE>`,
  correction: p,
  credit: p,
})}
<HR><FONT SIZE=1>Copyright 1998 ${escape(article.publisher)}. All rights reserved.</FONT></TD></TR></TABLE></BODY></HTML>`;
}

function wire(article) {
  const words = wordsOf(article.lang);
  const authors = names(authorsOf(article.byline), article.lang);
  return [
    article.headline,
    article.dek,
    authors && `${words.by} ${authors}`,
    ...article.blocks.map(({ text, caption, printed, line }) =>
      [text ?? caption, line && `— ${line}`, printed].filter(Boolean).join('\n'),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function markdown(article) {
  const fields = {
    title: article.headline,
    description: article.dek,
    author: article.byline,
    date: article.published,
    lang: article.lang,
  };
  return `---\n${Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${article.blocks
    .map(({ kind, text, src, alt, caption, printed, line }) => {
      if (kind === 'photo') return `![${alt}](${src})\n*${[caption, printed].filter(Boolean).join(' ')}*`;
      if (kind === 'blockquote') return `> ${text}${line ? `\n>\n> — ${line}` : ''}`;
      if (kind === 'heading') return `## ${text}`;
      return kind === 'video' ? src : text;
    })
    .join('\n\n')}\n`;
}

export const PLAIN_TEMPLATES = { substack, typo3, bare, oldtable, wire, markdown };

// What all page templates share: escaping, dates as their languages print them, and the words of a CMS.
export const escape = (text = '') =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A script as CMSes print it. */
export const jsonLd = (value) =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('</', '<\\/')}</script>`;

const WORDS = {
  en: { by: 'By', and: 'and', more: 'Read more', home: 'Home', share: 'Share this article', comments: 'Comments' },
  de: {
    by: 'Von',
    and: 'und',
    more: 'Lesen Sie auch',
    home: 'Startseite',
    share: 'Artikel teilen',
    comments: 'Kommentare',
  },
  fr: { by: 'Par', and: 'et', more: 'À lire aussi', home: 'Accueil', share: 'Partager', comments: 'Commentaires' },
  es: { by: 'Por', and: 'y', more: 'Lea también', home: 'Portada', share: 'Compartir', comments: 'Comentarios' },
  pt: { by: 'Por', and: 'e', more: 'Leia também', home: 'Início', share: 'Compartilhar', comments: 'Comentários' },
  it: { by: 'di', and: 'e', more: 'Leggi anche', home: 'Home', share: 'Condividi', comments: 'Commenti' },
  ar: { by: 'بقلم', and: 'و', more: 'اقرأ أيضا', home: 'الرئيسية', share: 'شارك', comments: 'التعليقات' },
  ja: { by: '文', and: '、', more: '関連記事', home: 'ホーム', share: 'シェア', comments: 'コメント' },
};
export const wordsOf = (lang) => WORDS[lang];

/** "4 March 2026" in the language of the page. */
export const written = (date, lang) =>
  new Intl.DateTimeFormat(lang === 'ar' ? 'ar-EG-u-nu-latn' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );

/** Names joined as a sentence does it. */
export function names(authors, lang) {
  const all = authors.map(({ name }) => name);
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} ${wordsOf(lang).and} ${all.at(-1)}` : (all[0] ?? '');
}

export const head = (article, more = '') => `<!doctype html>
<html lang="${article.lang}"${article.lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8">
<title>${escape(article.headline)} | ${escape(article.publisher)}</title>
<meta name="viewport" content="width=device-width">${article.url ? `<link rel="canonical" href="${article.url}">` : ''}
${more}</head>`;

export const openGraph = (article) => `<meta property="og:type" content="article">
<meta property="og:title" content="${escape(article.headline)}">
${article.dek ? `<meta property="og:description" content="${escape(article.dek)}">` : ''}
<meta property="og:site_name" content="${escape(article.publisher)}">
<meta property="og:image" content="https://cdn.example/share/${article.name}.jpg">`;

/** The blocks of an article by one function for each kind. */
export const body = (article, kinds) =>
  article.blocks.map((block) => (kinds[block.kind] ?? (() => ''))(block, article)).join('\n');

// Packages that read a shared page, each asked for the same things in its own words.
import { extract, setProviderList } from '@extractus/oembed-extractor';
import createMetascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import description from 'metascraper-description';
import image from 'metascraper-image';
import lang from 'metascraper-lang';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import address from 'metascraper-url';
import openGraphScraper from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';

const metascraper = createMetascraper([
  author(),
  date(),
  description(),
  image(),
  lang(),
  publisher(),
  title(),
  address(),
]);

/** By the package's name: what it reads of a page, as `title`, `description`, `image`, `imageAlt`, `publisher`, `lang`. */
export const READERS = {
  async 'open-graph-scraper'({ html }) {
    const { result } = await openGraphScraper({ html });
    const [picture] = result.ogImage ?? [];
    return {
      title: result.ogTitle,
      description: result.ogDescription,
      image: picture?.url,
      imageAlt: picture?.alt,
      pictures: result.ogImage?.length,
      publisher: result.ogSiteName,
    };
  },
  async metascraper({ html, url }) {
    const read = await metascraper({ html, url });
    return {
      title: read.title,
      description: read.description,
      image: read.image,
      publisher: read.publisher,
      lang: read.lang,
    };
  },
  async 'unfurl.js'({ url }) {
    const { open_graph: og, twitter_card: card, oEmbed } = await unfurl(url, { oembed: true });
    const [picture] = og.images ?? [];
    return {
      title: og.title,
      description: og.description,
      image: picture?.url,
      imageAlt: picture?.alt,
      pictures: og.images?.length,
      publisher: og.site_name,
      card: card?.card,
      oembedTitle: oEmbed?.title,
    };
  },
  async 'oembed-extractor'({ url, oembed }) {
    const { origin } = new URL(url);
    setProviderList([
      { provider_name: 'ours', provider_url: origin, endpoints: [{ schemes: [`${origin}/*`], url: oembed }] },
    ]);
    // It asks every endpoint over https, which an address of this machine does not speak.
    const ask = globalThis.fetch;
    globalThis.fetch = (address, init) => ask(String(address).replace(/^https:(?=\/\/127\.)/, 'http:'), init);
    const read = await extract(url).finally(() => (globalThis.fetch = ask));
    return { title: read.title, publisher: read.provider_name, thumbnail: read.thumbnail_url, html: read.html };
  },
};

// metascraper with the rules for what a Story has too.
import metascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import description from 'metascraper-description';
import image from 'metascraper-image';
import lang from 'metascraper-lang';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import url from 'metascraper-url';

export const metascraperOf = () =>
  metascraper([author(), date(), description(), image(), lang(), publisher(), title(), url()]);

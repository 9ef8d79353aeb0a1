import { CONTRACT } from '../contract.js';
import { docsPage } from './docs-page.js';
import { nearest } from './nearest.js';

// Of every element (HTML, 3.2.6, and ARIA), of the printed form, and what frameworks and owners mark tags with.
const OF_ALL =
  /^(accesskey|class|dir|hidden|id|inert|is|itemprop|itemref|itemscope|itemtype|itemid|key|lang|nonce|part|popover|ref|role|slot|style|tabindex|theme|title|translate|v|xmlns|exportparts|(data|aria)-.*|on.*|[^a-z].*|.*[:.@].*)$/;

/**
 * What is wrong with how a tag is written, as sentences: attributes that it does not know, and a contract that this
 * package does not. `known` are the attributes of its class.
 */
export function tagMistakes(tag: Element, known: readonly string[]): string[] {
  const name = `<${tag.localName}>`;
  const mistakes = tag
    .getAttributeNames()
    .filter((attribute) => !known.includes(attribute) && !OF_ALL.test(attribute))
    .map((attribute) => {
      const meant = nearest(attribute, [...known, 'theme']);
      return (
        `${name} has no attribute ${attribute}${meant ? `; ${meant} was probably meant` : ''}. ` +
        `It knows ${[...known, 'theme'].join(', ')}. ${docsPage('unknown-attribute')}`
      );
    });
  const contract = tag.getAttribute('v');
  if (contract && contract !== CONTRACT)
    mistakes.push(
      `${name} was printed in contract ${contract}, and this package knows ${CONTRACT}: the tag is left as it is. ` +
        `Bring @clipsheet/elements up to date. ${docsPage('two-copies')}`,
    );
  return mistakes;
}

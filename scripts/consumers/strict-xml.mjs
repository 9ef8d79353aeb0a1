// A parser that ends at the first thing that XML forbids.
import { SaxesParser } from 'saxes';

/** The elements below the root of an XML document and their texts; throws for what is not well-formed. */
export function fieldsOf(xml) {
  const parser = new SaxesParser();
  const fields = {};
  const path = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => path.push(name));
  parser.on('text', (text) => {
    if (path.length === 2) fields[path[1]] = (fields[path[1]] ?? '') + text;
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return fields;
}

import type { FileCredit } from './file-credit.js';

/** An XMP packet (ISO 16684-1) with a picture's credit fields, read-only and without padding. */
export function xmpPacket(fields: FileCredit): string {
  const { headline, credit, creator, source, copyright, licence, caption, alt, sourceType } = fields;
  const simple = (name: string, value: string | undefined) => (value ? `<${name}>${escape(value)}</${name}>` : '');
  const inLanguages = (name: string, value: string | undefined) =>
    value ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(value)}</rdf:li></rdf:Alt></${name}>` : '';
  const properties = [
    simple('photoshop:Headline', headline),
    simple('photoshop:Credit', credit),
    simple('photoshop:Source', source),
    inLanguages('dc:rights', copyright),
    creator ? `<dc:creator><rdf:Seq><rdf:li>${escape(creator)}</rdf:li></rdf:Seq></dc:creator>` : '',
    inLanguages('dc:description', caption ?? alt),
    inLanguages('Iptc4xmpCore:AltTextAccessibility', alt),
    simple('xmpRights:WebStatement', licence),
    simple('Iptc4xmpExt:DigitalSourceType', sourceType),
  ];
  return (
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"' +
    ' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"' +
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"' +
    ` xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${properties.join('')}` +
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
  );
}

function escape(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

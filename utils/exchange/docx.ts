import { type BilingualDocument, provenance } from './bilingual-document.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';
import { writeZip } from './zip-archive.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RTL = /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb)\b/iu;
const EAST_ASIAN = /^(?:zh|ja|ko)\b/iu;

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A run in its language, so that Word checks its spelling and picks its font; breaks stay breaks. */
function run(text: string, language: string, style = ''): string {
  const kind = EAST_ASIAN.test(language) ? 'eastAsia' : RTL.test(language) ? 'bidi' : 'val';
  const properties = `<w:rPr>${style}${RTL.test(language) ? '<w:rtl/>' : ''}<w:lang w:${kind}="${xmlAttribute(language)}"/></w:rPr>`;
  const lines = text.split(/\r\n|[\r\n]/u).map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
}

function paragraph(text: string, language: string, style = ''): string {
  const direction = RTL.test(language) ? '<w:pPr><w:bidi/></w:pPr>' : '';
  return `<w:p>${direction}${run(text, language, style)}</w:p>`;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`)
  .join('');
const BOLD = '<w:b/>';
const TITLE = '<w:b/><w:sz w:val="32"/>';

function row(cells: readonly [text: string, language: string][], isHead = false): string {
  const style = isHead ? BOLD : '';
  const written = cells.map(
    ([text, language]) =>
      `<w:tc><w:tcPr><w:tcW w:w="2500" w:type="pct"/></w:tcPr>${paragraph(text, language, style)}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
}

function section(document: BilingualDocument): string {
  const { sourceLanguage, targetLanguage, segments, title } = document;
  const rows = segments.map(({ source, target }) =>
    row([
      [source, sourceLanguage],
      [target, targetLanguage],
    ]),
  );
  return [
    paragraph(title, sourceLanguage, TITLE),
    ...provenance(document).map((line) => paragraph(line, sourceLanguage)),
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>`,
    row(
      [
        [sourceLanguage, 'en'],
        [targetLanguage, 'en'],
      ],
      true,
    ),
    ...rows,
    '</w:tbl>',
    '<w:p/>',
  ].join('');
}

/** One or more documents as a Word file (ECMA-376): title, origin, and a table with one row a segment, never broken by a page. */
export function writeDocx(documents: readonly BilingualDocument[]): Blob {
  const body = documents.map(section).join('');
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${WORD}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const archive = writeZip([
    { path: '[Content_Types].xml', bytes: encode(CONTENT_TYPES) },
    { path: '_rels/.rels', bytes: encode(RELATIONS) },
    { path: 'word/document.xml', bytes: encode(document) },
  ]);
  return new Blob([archive], { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' });
}

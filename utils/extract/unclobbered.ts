/** Names that are read as attributes. */
const HARMLESS = /^(?:id|role|slot)?$/;
/** What a document lists by name; by id only an `object`, and a picture that has a name too. */
const LISTED_BY_NAME = 'img[name],form[name],iframe[name],embed[name],object';
const FIELDS = 'input,select,textarea,button,fieldset,output,object,img';
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * The document, or a copy where names in it hide what every reading asks: `<img name="body">` takes the place of
 * `document.body`, and a form's `<input name="parentElement">` that of its parent.
 */
export function unclobbered(document: Document): Document {
  // What the document lists by name is given before its own properties, but not before those of its prototype.
  const ofDocument: Document = Object.getPrototypeOf(document);
  const ofHtml = Object.getPrototypeOf(ofDocument.createElementNS.call(document, XHTML, 'i'));
  const ofElement: Element = Object.getPrototypeOf(ofHtml);

  function hidingNames(root: Document): Attr[] {
    const named = (elements: Iterable<Element>, owner: object): Attr[] =>
      [...elements]
        .flatMap((element) => ['name', 'id'].map((name) => ofElement.getAttributeNode.call(element, name)))
        .filter((attribute) => attribute !== null)
        .filter(({ value }) => !HARMLESS.test(value) && value in owner);
    const forms = ofDocument.querySelectorAll.call(root, 'form');
    return [
      ...named(ofDocument.querySelectorAll.call(root, LISTED_BY_NAME), ofDocument),
      ...[...forms].flatMap((form) => named(ofElement.querySelectorAll.call(form, FIELDS), ofElement)),
    ];
  }

  if (hidingNames(document).length === 0) return document;
  const copy = ofDocument.cloneNode.call(document, true) as Document;
  for (const attribute of hidingNames(copy)) attribute.ownerElement?.removeAttributeNode(attribute);
  return copy;
}

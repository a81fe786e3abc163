/** Names that are read as attributes. */
const HARMLESS = /^(?:id|role|slot)?$/;
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
    const named = (selector: string, owner: object): Attr[] =>
      [...ofDocument.querySelectorAll.call(root, selector)]
        .flatMap((element) => ['name', 'id'].map((name) => ofElement.getAttributeNode.call(element, name)))
        .filter((attribute) => attribute !== null)
        .filter(({ value }) => !HARMLESS.test(value) && value in owner);
    return [
      ...named('img,form,iframe,embed,object', ofDocument),
      ...named('form :is(input,select,textarea,button,fieldset,output,object,img)', ofElement),
    ];
  }

  if (hidingNames(document).length === 0) return document;
  const copy = ofDocument.cloneNode.call(document, true) as Document;
  for (const attribute of hidingNames(copy)) attribute.ownerElement?.removeAttributeNode(attribute);
  return copy;
}

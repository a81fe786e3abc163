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

  function hidingNames(elements: Iterable<Element>, owner: object): Attr[] {
    return [...elements]
      .flatMap((element) => ['name', 'id'].map((name) => ofElement.getAttributeNode.call(element, name)))
      .filter((attribute) => attribute !== null)
      .filter(({ value }) => !HARMLESS.test(value) && value in owner);
  }

  function namesInForms(root: Document): Attr[] {
    return [...ofDocument.getElementsByTagName.call(root, 'form')].flatMap((form) =>
      hidingNames(ofElement.querySelectorAll.call(form, FIELDS), ofElement),
    );
  }

  if (!hidesOwn(document, ofDocument) && namesInForms(document).length === 0) return document;
  const copy = ofDocument.cloneNode.call(document, true) as Document;
  const listed = hidingNames(ofDocument.querySelectorAll.call(copy, LISTED_BY_NAME), ofDocument);
  for (const attribute of [...listed, ...namesInForms(copy)]) attribute.ownerElement?.removeAttributeNode(attribute);
  return copy;
}

/** What a document gives by name shows as a property of its own: asking for each costs less than seeking the elements. */
function hidesOwn(document: Document, ofDocument: Document): boolean {
  for (const name in ofDocument) if (name !== 'location' && Object.hasOwn(document, name)) return true;
  return false;
}

import DOMPurify from 'dompurify';

/** What the extraction writes, and nothing else. */
const TAGS = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'br', 'a', 'img', 'figure'],
  ...['figcaption', 'table', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 'code', 'sub', 'sup', 'mark', 'q', 'cite'],
  ...['ruby', 'rt', 'rp', 'del', 'ins', 'kbd', 's', 'u'],
];
const WEB_ADDRESS = /^https?:\/\//iu;
const ATTRIBUTES = ['href', 'src', 'alt', 'lang', 'dir'];

/** From where a picture is shown whose address on the web is `url`; `null` where it is not to be shown. */
export type PictureSource = (url: string) => string | null;

/**
 * Saved HTML as inert nodes: the one way by which HTML of the web enters a page of ours. Links leave without a
 * referrer, pictures come without one, and only from where `sourceOf` says. Throws where the sanitiser cannot do its work.
 */
export function sanitiseHtml(html: string, sourceOf: PictureSource = (url) => url): DocumentFragment {
  if (!DOMPurify.isSupported) throw new Error('This browser cannot sanitise HTML.');
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOWED_URI_REGEXP: WEB_ADDRESS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  for (const picture of fragment.querySelectorAll('img')) showPicture(picture, sourceOf);
  return fragment;
}

/** The fragment is inert until it is put into a page: no address is asked before it has been replaced here. */
function showPicture(picture: HTMLImageElement, sourceOf: PictureSource): void {
  const url = picture.getAttribute('src') ?? '';
  // DOMPurify lets `data:` pictures pass, whatever the pattern says.
  const source = WEB_ADDRESS.test(url) ? sourceOf(url) : undefined;
  if (source === null) {
    picture.replaceWith(standIn(picture));
    return;
  }
  if (source === undefined) picture.removeAttribute('src');
  else picture.src = source;
  picture.setAttribute('referrerpolicy', 'no-referrer');
  picture.loading = 'lazy';
  picture.decoding = 'async';
  if (!picture.hasAttribute('alt')) picture.alt = '';
}

function standIn({ alt, ownerDocument }: HTMLImageElement): HTMLElement {
  const place = ownerDocument.createElement('span');
  place.className = 'saved-text-picture';
  place.textContent = alt;
  return place;
}

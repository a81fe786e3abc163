const FURNITURE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'MENU', 'DIALOG']);
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tooltip',
]);

const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menus?|footer|foot|sidebar|side-?bar|breadcrumbs?|pagination|pager|paging|cookies?|consent|gdpr|popup|modal|newsletter|subscribe|subscription|social|share|sharing|sharedaddy|shares|addthis|related|recommend(?:ed|ations?)?|popular|trending|most-?read|read-?more-list|promo|sponsor(?:ed)?|advert(?:s|isement)?|ads?|adsbygoogle|banner|comments?|disqus|respond|reply|login|signup|widget|toolbar|skip-?link|masthead|outbrain|taboola|jp-relatedposts|tag-?cloud|rss|copyright-bar)(?:$|[\s_-])/i;

/** An article's own furniture and its author's portrait, whatever word of content stands before: `article-share`. */
const COMPOUND_NAMES =
  /(?:^|\s)[\w-]*(?:article|post|entry|story|news|blog|content)[_-]{1,2}(?:share|sharing|shares|social|related|recommend(?:ed|ations?)|newsletter|subscribe|subscription|comments?|ads?|advert(?:s|isement)?|promo|sponsor(?:ed)?|pagination|breadcrumbs?)(?:$|\s)|(?:^|[\s_-])(?:author[_-]{0,2}(?:bio|box|description|about)|about[_-]{0,2}(?:the[_-]{0,2})?author|guest[_-]{0,2}author)(?:$|[\s_-])/i;

const CONTENT_NAMES =
  /(?:^|[\s_-])(?:article|post|entry|story|news|blog|page|main|text|content)?-?_?(?:body|content|entry|article|main|text|story|post|inner)(?:$|[\s_-])|articlebody|entry-content|has-sidebar|with-sidebar|right-sidebar|left-sidebar|no-sidebar/i;

/** True for an element whose tag, role or name says that it stands beside the text and is not part of it. */
export function isFurniture(element: Element): boolean {
  // Drupal puts an article's dateline into a `footer` of its own.
  if (element.tagName === 'FOOTER' && element.closest('article') !== null)
    return (element.textContent ?? '').length > 160;
  if (FURNITURE_TAGS.has(element.tagName)) return true;
  // An article's header holds its headline and dateline, the site's holds neither.
  if (element.tagName === 'HEADER') return element.querySelector('h1, h2, time, p') === null;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES.has(role)) return true;
  const names = namesOf(element);
  if (names === '' || !namesFurniture(names)) return false;
  // Layouts name the whole page after its sidebar (`container right-sidebar`): what holds the headline is no furniture.
  return element.querySelector('h1, main') === null;
}

/** Pages repeat their class names hundreds of times: what a name says is remembered. */
const KNOWN_NAMES = new Map<string, boolean>();
const MAX_KNOWN_NAMES = 4000;

function namesFurniture(names: string): boolean {
  const known = KNOWN_NAMES.get(names);
  if (known !== undefined) return known;
  if (KNOWN_NAMES.size >= MAX_KNOWN_NAMES) KNOWN_NAMES.clear();
  const verdict = COMPOUND_NAMES.test(names) || (FURNITURE_NAMES.test(names) && !CONTENT_NAMES.test(names));
  KNOWN_NAMES.set(names, verdict);
  return verdict;
}

/** True for an element inside furniture. */
export function isBeside(element: Element): boolean {
  for (let ancestor = element.parentElement; ancestor !== null; ancestor = ancestor.parentElement) {
    if (ancestor.tagName === 'BODY') return false;
    if (isFurniture(ancestor)) return true;
  }
  return false;
}

/** An element's class and id as one text to match rules against. */
export function namesOf(element: Element): string {
  const className = element.getAttribute('class');
  const id = element.id;
  return className ? (id ? `${className} ${id}` : className) : id;
}

/** True where the markup itself hides an element; style sheets are not asked, as a fetched page has none. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const style = element.getAttribute('style');
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  return (
    style !== null && style.length > 12 && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}

import { ofReading } from './reading.ts';
import { remembered } from './remembered.ts';

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

const FURNITURE_LABELS = /^(?:newsletter|advert|related|recommended|share|comments$|sign ?up|廣告|广告|相關|相关)/i;

const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menus?|footer|foot|side-?bar|breadcrumbs?|pag(?:ination|er|ing)|cookies?|consent|gdpr|popup|modal|newsletter|subscribe|subscription|social|shar(?:es?|ing|edaddy)|addthis|related|recommend(?:ed|ations?)?|popular|trending|most-?read|read-?more-list|promo|sponsor(?:ed)?|advert(?:s|isement)?|ads?|adsbygoogle|banner|comments?|disqus|respond|reply|login|signup|widget|toolbar|skip-?link|masthead|outbrain|taboola|jp-relatedposts|tag-?cloud|rss|copyright-bar)(?:$|[\s_-])/i;

/** An article's own furniture and its author's portrait, whatever word of content stands before: `article-share`. */
const COMPOUND_NAMES =
  /(?:^|\s)[\w-]*(?:article|post|entry|story|news|blog|content)[_-]{1,2}(?:share|sharing|shares|social|related|recommend(?:ed|ations?)|newsletter|subscribe|subscription|comments?|ads?|advert(?:s|isement)?|promo|sponsor(?:ed)?|pagination|breadcrumbs?)(?:$|\s)|(?:^|[\s_-])(?:author[_-]{0,2}(?:bio|box|description|about)|about[_-]{0,2}(?:the[_-]{0,2})?author|guest[_-]{0,2}author)(?:$|[\s_-])/i;

/** Boxes of widespread plugins, and names that begin with what they hold: `related-content` is no content. */
const BOX_NAMES =
  /(?:^|\s)(?:abh_box|saboxplugin[\w-]*|m-a-box[\w-]*|yarpp[\w-]*|crp_related|mc4wp[\w-]*|toc_container|ez-toc-container|lwptoc[\w-]*|fb-comments|disqus_thread|b-tree-root|wp-block-latest-posts[\w-]*|wp-block-jetpack-subscriptions[\w-]*|subscription-widget-wrap|kg-signup-card|kg-bookmark-card|navbox|catlinks|hatnote|mw-editsection|tp-modal|tp-container-inner|piano-inline|wprm-recipe-rating|post_statement|post_recommend|adsbygoogle|fc-consent-root|onetrust-consent-sdk|didomi-host|qc-cmp2-container)(?:$|\s)|(?:^|\s)(?:[clmo]-|js-|article__|post__|story__)?(?:related|recommend(?:ed|ations?)?|recirc(?:ulation)?|sidebar|promo|newsletter|popular|trending|footer|shar(?:e|ing)|social|cookies?|consent|modal|popup|optin|signup|sign-up|mailing-list|donat(?:e|ion)|advert|ads?|ad-slot|sponsor|read-?(?:next|also)|also-?read|more-?(?:stories|articles|news|posts|article)|latest-?(?:news|posts|stories|articles)|next-?(?:article|post|story)|onward|inline-?related)(?:[-_]{1,2}(?:content|body|inner|main|text|posts?|articles?|stor(?:y|ies)|entr(?:y|ies)|news|links?|list|items?|box|block|container|wrapper|wrap|area|section|panel|module|card|form|slot|unit|component|cta|reads?))*(?:$|\s)/i;

const CONTENT_NAMES =
  /(?:^|[\s_-])(?:article|post|entry|story|news|blog|page|main|text|content)?-?_?(?:body|content|entry|article|main|text|story|post|inner)(?:$|[\s_-])|articlebody|entry-content|(?:has|with|right|left|no)-sidebar/i;

/** True for an element whose tag, role or name says that it stands beside the text and is not part of it. */
export function isFurniture(element: Element): boolean {
  const tag = element.tagName;
  // Drupal and TYPO3 put an article's dateline into a footer of its own.
  if (
    tag === 'FOOTER'
      ? element.closest('article')
      : element.className === 'footer' && element.parentElement?.matches('div.article')
  )
    return (element.textContent ?? '').length > 160;
  if (FURNITURE_TAGS.has(tag)) return true;
  // An article's header holds its headline and dateline, the site's holds neither.
  if (tag === 'HEADER') return element.querySelector('h1, h2, time, p') === null;
  if (!element.hasAttributes()) return false;
  if (FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const label = element.getAttribute('aria-label') ?? '';
  if (label.length < 40 && FURNITURE_LABELS.test(label)) return true;
  const names = namesOf(element);
  if (!namesFurniture(names)) return false;
  // Layouts name the whole page after its sidebar (`container right-sidebar`): what holds the headline is no furniture.
  // Blogger's posts are a widget of their own.
  return element.querySelector('h1, main, .post-body') === null;
}

const namesFurniture = remembered(
  (names) =>
    COMPOUND_NAMES.test(names) || BOX_NAMES.test(names) || (FURNITURE_NAMES.test(names) && !CONTENT_NAMES.test(names)),
);

/** Whether an element is furniture or stands in it, for the reading under way: many rules ask for the same ancestors. */
const verdicts = ofReading<boolean>();

/** True for an element inside furniture. */
export function isBeside(element: Element): boolean {
  const known = verdicts();
  const path: Element[] = [];
  let verdict = false;
  for (let ancestor = element.parentElement; ancestor !== null; ancestor = ancestor.parentElement) {
    const told = known.get(ancestor);
    if (told !== undefined) verdict = told;
    else path.push(ancestor);
    if (told !== undefined || ancestor.tagName === 'BODY') break;
    if (isFurniture(ancestor)) {
      verdict = true;
      break;
    }
  }
  for (const ancestor of path) known.set(ancestor, verdict);
  return verdict;
}

/** An element's class, id and test names as one text to match rules against: where classes are hashes, tests need names. */
export function namesOf(element: Element): string {
  const className = element.getAttribute('class') ?? '';
  const id = element.id;
  const test = element.getAttribute('data-testid') ?? element.getAttribute('data-component');
  const names = id === '' ? className : `${className} ${id}`;
  return test === null ? names : `${names} ${test}`;
}

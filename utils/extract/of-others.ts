const VOICES =
  '[itemprop~="comment"], [itemprop~="review"], [itemtype$="/Review"], [class*="comment" i], [id*="comment" i], [class*="review" i], [class*="related" i], [id*="related" i], [id*="respond" i], blockquote';

/** True for what a reader, a reviewer or another article says: its names and dates are not the page's own. */
export function isOfOthers(element: Element): boolean {
  for (let box = element.closest(VOICES); box !== null; box = box.parentElement?.closest(VOICES) ?? null) {
    // Themes name the whole page after them (`comments-open`), and a review can be the article.
    if (box.tagName === 'BODY') return false;
    if (box.querySelector('h1') === null && box.closest('h1') === null && !/link|count|time|date/i.test(box.className))
      return true;
  }
  return false;
}

import type { SiteLayout } from './site-layout.ts';

/** The Soledad theme, all list layouts: its classes start with `penci-`. */
export const soledad: SiteLayout = {
  name: 'soledad',
  proof: [
    'penci-breadcrumb',
    'penci_sidebar',
    'penci-entry-title',
    'penci-single-wrapper',
    'penci-wrapper-data',
    'penci-post-box-meta',
  ],
  title: '.single-post-title, .post-title.entry-title',
  author:
    '.single .author-post .author.vcard a, .post-box-meta-single .author.vcard a, .penci-hide-tagupdated .author.vcard a',
  published: '.penci-hide-tagupdated time.published, .post-box-meta-single time.published',
  body: '#penci-post-entry-inner, .inner-post-entry.entry-content',
  tags: '.post-tags a[rel~="tag"]',
  categories: '.penci-standard-cat .penci-cat-name',
  breadcrumb: '.penci-breadcrumb',
  likes: '.single-like-button .dt-share, .post-share-plike .count-number-like, .penci-post-like .dt-share',
  commentCount: '.single-comment-o, .penci-box-meta a[href$="#respond"], .penci-box-meta a[href$="#comments"]',
  card: '.penci-layout-standard article.hentry, .penci-layout-standard > .theiaStickySidebar > article, .penci-wrapper-data article, .penci-wrapper-data > .item, .archive-box ~ article',
  omitted:
    '.post-tags, .penci-single-link-pages, .tags-share-box, .post-author, .post-pagination, .post-related, .penci-inline-related-posts, .penci-ilrelated-posts',
};

import type { SiteLayout } from './site-layout.ts';

/** Other WordPress themes that many news sites use. */
export const WORDPRESS_THEMES: readonly SiteLayout[] = [
  {
    name: 'newspaper',
    proof: ['td-post-content', 'tdb-single-content', 'td-main-content'],
    title: '.tdb-title-text, .td-post-title .entry-title',
    author: '.td-post-author-name a, .tdb-author-name',
    published: '.td-post-date time, .tdb-block-inner time.entry-date',
    body: '.td-post-content, .tdb_single_content .tdb-block-inner',
    tags: '.td-post-source-tags a, .tdb_single_tags a, .td-tags a',
    categories: '.td-category a, .tdb-entry-category',
    breadcrumb: '.td-crumb-container, .tdb-breadcrumbs',
    card: '.td_module_wrap',
    omitted: '.td-a-rec, .td_block_related_posts, .td-post-source-tags',
  },
  {
    name: 'jnews',
    proof: ['jeg_main_content', 'jeg_post_title'],
    title: '.jeg_post_title',
    author: '.jeg_meta_author a',
    published: '.jeg_meta_date',
    body: '.content-inner',
    tags: '.jeg_post_tags a',
    categories: '.jeg_meta_category a',
    breadcrumb: '.jeg_breadcrumbs',
    card: '.jeg_post',
    omitted: '.jnews_inline_related_post, .jeg_post_tags, .jeg_ad',
  },
  {
    name: 'entry',
    proof: ['entry-content'],
    title: '.single .entry-title, .single-post .entry-title',
    author: '.single .entry-meta .author a, .single .byline .author a, .single .posted-by .author a',
    published:
      '.single .entry-meta time.published, .single .posted-on time.published, .single .entry-header time.published',
    tags: '.tags-links a, .entry-tags a, .post-tags a',
    categories: '.cat-links a, .entry-categories a',
    breadcrumb: '.breadcrumbs, .yoast-breadcrumb, #breadcrumbs, .rank-math-breadcrumb',
    card: 'article.hentry, article.type-post, .wp-block-post, .hentry',
    omitted:
      '.sharedaddy, .jp-relatedposts, .wp-block-buttons, .post-navigation, .entry-footer, .code-block, .wpulike, .addtoany_share_save_container, .yarpp, .crp_related, .heateor_sss_sharing_container',
  },
];

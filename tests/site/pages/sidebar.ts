import { type Markup, markup, raw } from '../http/markup.ts';
import { postPath, termPath } from '../newsroom/links.ts';
import { type Newsroom, pictureOf, postsOfTerm, publishedPosts } from '../newsroom/newsroom.ts';
import { picturePath } from '../newsroom/picture-path.ts';
import type { Post } from '../newsroom/records.ts';
import { toLocalIso, toShownDate } from '../newsroom/site-time.ts';
import type { PageView } from './page-view.ts';

const LISTED = 5;

/** The sidebar: most read today, tours, tag cloud. */
export function sidebar(view: PageView): Markup {
  const { newsroom, origin } = view;
  const tags = newsroom.terms.filter(({ taxonomy }) => taxonomy === 'post_tag').slice(0, 24);
  return markup`<div id="sidebar" class="penci-sidebar-right penci-sidebar-content style-4"><div class="theiaStickySidebar">
<aside class="widget penci_popular_news_widget"><h4 class="widget-title penci-border-arrow"><span class="inner-arrow">本日熱門文章</span></h4>
${newsfeed(view, popularToday(newsroom))}</aside>
<aside class="widget penci_popular_news_widget"><h4 class="widget-title penci-border-arrow"><span class="inner-arrow">遊程推薦</span></h4>
${newsfeed(view, tours(newsroom))}</aside>
<aside class="widget widget_tag_cloud"><h4 class="widget-title penci-border-arrow"><span class="inner-arrow">熱門標籤</span></h4>
<div class="tagcloud">${tags.map((tag) => markup`<a href="${origin}${termPath(newsroom, tag)}" class="tag-cloud-link">${tag.name}</a> `)}</div></aside>
</div></div>`;
}

function popularToday(newsroom: Newsroom): Post[] {
  return publishedPosts(newsroom)
    .slice(0, 24)
    .sort((a, b) => b.likes - a.likes)
    .slice(0, LISTED);
}

function tours(newsroom: Newsroom): Post[] {
  const term = newsroom.terms.find(({ slug }) => slug === 'tours');
  const found = term ? postsOfTerm(newsroom, term) : [];
  return (found.length > 0 ? found : publishedPosts(newsroom)).slice(0, LISTED);
}

function newsfeed({ newsroom, origin }: PageView, posts: Post[]): Markup {
  return markup`<ul class="side-newsfeed display-order-numbers">
${posts.map((post, index) => {
  const picture = pictureOf(newsroom, post);
  const link = `${origin}${postPath(post)}`;
  return markup`<li class="penci-feed"><span class="number-post">${index + 1}</span><div class="side-item">${
    picture &&
    markup`<div class="side-image"><a class="penci-image-holder penci-lazy small-fix-size" rel="bookmark" data-src="${origin}${picturePath(picture, '300x200')}" href="${link}" title="${picture.alt}"></a></div>`
  }<div class="side-item-text"><h4 class="side-title-post"><a href="${link}" rel="bookmark">${raw(post.title)}</a></h4>
<div class="grid-post-box-meta penci-side-item-meta"><span class="side-item-meta side-wdate"><time class="entry-date published" datetime="${toLocalIso(post.dateMs)}">${toShownDate(post.dateMs)}</time></span></div></div></div></li>
`;
})}</ul>`;
}

import { type Markup, markup, raw, stripTags } from '../http/markup.ts';
import { excerptOf } from '../newsroom/excerpt.ts';
import { authorPath, postPath } from '../newsroom/links.ts';
import { authorOf, pictureOf, termsOf } from '../newsroom/newsroom.ts';
import { picturePath } from '../newsroom/picture-path.ts';
import type { Post } from '../newsroom/records.ts';
import { toLocalIso } from '../newsroom/site-time.ts';
import type { PageView } from './page-view.ts';

/** OpenGraph and a JSON-LD graph as an SEO plugin writes them, as far as the post has them. */
export function pageMetadata(view: PageView, post: Post): Markup | null {
  if (post.metadata === 'none') return null;
  return markup`${openGraph(view, post)}${post.metadata === 'json-ld' && jsonLd(view, post)}`;
}

function openGraph({ newsroom, origin }: PageView, post: Post): Markup {
  const picture = pictureOf(newsroom, post);
  return markup`<meta name="description" content="${excerptOf(post, '…')}" />
<meta property="og:locale" content="${post.language.replace('-', '_')}" />
<meta property="og:type" content="article" />
<meta property="og:title" content="${stripTags(post.title)} - ${newsroom.title}" />
<meta property="og:description" content="${excerptOf(post, '…')}" />
<meta property="og:url" content="${origin}${postPath(post)}" />
<meta property="og:site_name" content="${newsroom.title}" />
<meta property="article:published_time" content="${toLocalIso(post.dateMs)}" />
<meta property="article:modified_time" content="${toLocalIso(post.modifiedMs)}" />
${picture && markup`<meta property="og:image" content="${origin}${picturePath(picture)}" />\n`}<meta name="author" content="${authorOf(newsroom, post).name}" />
`;
}

function jsonLd({ newsroom, origin }: PageView, post: Post): Markup {
  const url = `${origin}${postPath(post)}`;
  const author = authorOf(newsroom, post);
  const picture = pictureOf(newsroom, post);
  const person = `${origin}${authorPath(author)}#person`;
  const graph = [
    {
      '@type': 'NewsArticle',
      '@id': `${url}#article`,
      isPartOf: { '@id': url },
      author: { name: author.name, '@id': person },
      headline: stripTags(post.title),
      datePublished: toLocalIso(post.dateMs),
      dateModified: toLocalIso(post.modifiedMs),
      mainEntityOfPage: { '@id': url },
      publisher: { '@id': `${origin}/#organization` },
      ...(picture && { image: { '@id': `${url}#primaryimage` }, thumbnailUrl: `${origin}${picturePath(picture)}` }),
      keywords: termsOf(newsroom, post, 'post_tag').map(({ name }) => name),
      articleSection: termsOf(newsroom, post, 'category').map(({ name }) => name),
      inLanguage: post.language,
    },
    { '@type': 'WebPage', '@id': url, url, name: stripTags(post.title), isPartOf: { '@id': `${origin}/#website` } },
    ...(picture
      ? [{ '@type': 'ImageObject', '@id': `${url}#primaryimage`, url: `${origin}${picturePath(picture)}` }]
      : []),
    { '@type': 'WebSite', '@id': `${origin}/#website`, url: `${origin}/`, name: newsroom.title },
    { '@type': 'Organization', '@id': `${origin}/#organization`, name: newsroom.title, url: `${origin}/` },
    { '@type': 'Person', '@id': person, name: author.name },
  ];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
  return markup`<script type="application/ld+json" class="yoast-schema-graph">${raw(json)}</script>
`;
}

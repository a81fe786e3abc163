import { cdata, markup, stripTags } from '../http/markup.ts';
import { postPath } from '../newsroom/links.ts';
import { PER_PAGE, selectComments } from '../newsroom/route.ts';
import { toRssDate } from '../newsroom/site-time.ts';
import { type FeedSource, subjectPath } from './feed-source.ts';

/** Writes an RSS 2.0 feed of the comments on the site or on one post. */
export function writeCommentRss({ newsroom, origin, subject, selfUrl, updatedMs }: FeedSource): string {
  const ofOnePost = subject.kind === 'single';
  const about = ofOnePost ? stripTags(subject.post.title) : subject.kind === 'comments' ? newsroom.title : '';
  return markup`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	>
<channel>
	<title>
	「${about}」的迴響	</title>
	<atom:link href="${selfUrl}" rel="self" type="application/rss+xml" />
	<link>${origin}${subjectPath(newsroom, subject)}</link>
	<description>${newsroom.tagline}</description>
	<lastBuildDate>${toRssDate(updatedMs)}</lastBuildDate>
	<sy:updatePeriod>
	hourly	</sy:updatePeriod>
	<sy:updateFrequency>
	1	</sy:updateFrequency>
	<generator>https://wordpress.org/?v=6.1.9</generator>
${selectComments(newsroom, subject)
  .slice(0, PER_PAGE)
  .map(
    ({ post, comment }) => markup`	<item>
		<title>
		${ofOnePost ? `由：${comment.author}` : `由 ${comment.author} 發表的 ${stripTags(post.title)} 迴響`}		</title>
		<link>${origin}${postPath(post)}#comment-${comment.id}</link>
		<dc:creator>${cdata(comment.author)}</dc:creator>
		<pubDate>${toRssDate(comment.dateMs)}</pubDate>
		<guid isPermaLink="false">${origin}/?p=${post.id}#comment-${comment.id}</guid>
		<description>${cdata(comment.text)}</description>
		<content:encoded>${cdata(`<p>${comment.text}</p>\n`)}</content:encoded>
	</item>
`,
  )}</channel>
</rss>
`.text;
}

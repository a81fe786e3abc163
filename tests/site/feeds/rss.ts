import { cdata, type Markup, markup } from '../http/markup.ts';
import { contentFor, excerptOf } from '../newsroom/excerpt.ts';
import { postPath } from '../newsroom/links.ts';
import { authorOf, commentsOf, termsOf } from '../newsroom/newsroom.ts';
import type { Post } from '../newsroom/records.ts';
import { toRssDate } from '../newsroom/site-time.ts';
import { entryTitle, type FeedSource, feedTitle, subjectPath } from './feed-source.ts';

/** Writes an RSS 2.0 feed of posts. */
export function writeRss(source: FeedSource): string {
  const { newsroom, origin, subject, posts, selfUrl, updatedMs } = source;
  return markup`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>

<channel>
	<title>${feedTitle(source)}</title>
	<atom:link href="${selfUrl}" rel="self" type="application/rss+xml" />
	<link>${origin}${subjectPath(newsroom, subject)}</link>
	<description>${newsroom.tagline}</description>
	<lastBuildDate>${toRssDate(updatedMs)}</lastBuildDate>
	<language>zh-TW</language>
	<sy:updatePeriod>
	hourly	</sy:updatePeriod>
	<sy:updateFrequency>
	1	</sy:updateFrequency>
	<generator>https://wordpress.org/?v=6.1.9</generator>
${posts.map((post) => item(source, post))}</channel>
</rss>
`.text;
}

function item({ newsroom, origin }: FeedSource, post: Post): Markup {
  const link = `${origin}${postPath(post)}`;
  const terms = [...termsOf(newsroom, post, 'category'), ...termsOf(newsroom, post, 'post_tag')];
  const comments = commentsOf(newsroom, post).length;
  return markup`	<item>
		<title>${entryTitle(post)}</title>
		<link>${link}</link>
		<comments>${link}${comments ? '#comments' : '#respond'}</comments>
		<dc:creator>${cdata(authorOf(newsroom, post).name)}</dc:creator>
		<pubDate>${toRssDate(post.dateMs)}</pubDate>
${terms.map(({ name }) => markup`		<category>${cdata(name)}</category>\n`)}		<guid isPermaLink="false">${origin}/?p=${post.id}</guid>
		<description>${cdata(excerptOf(post, '[&#8230;]'))}</description>
		<content:encoded>${cdata(`${contentFor(post, origin)}\n`)}</content:encoded>
		<wfw:commentRss>${link}feed/</wfw:commentRss>
		<slash:comments>${comments}</slash:comments>
	</item>
`;
}

import { cdata, type Markup, markup } from '../http/markup.ts';
import { contentFor, excerptOf } from '../newsroom/excerpt.ts';
import { postPath } from '../newsroom/links.ts';
import { authorOf, commentsOf, termsOf } from '../newsroom/newsroom.ts';
import type { Post } from '../newsroom/records.ts';
import { toGmtPlain } from '../newsroom/site-time.ts';
import { entryTitle, type FeedSource, feedTitle, subjectPath } from './feed-source.ts';

/** Writes an Atom 1.0 feed of posts. */
export function writeAtom(source: FeedSource): string {
  const { newsroom, origin, subject, posts, selfUrl, updatedMs } = source;
  return markup`<?xml version="1.0" encoding="UTF-8"?><feed
	xmlns="http://www.w3.org/2005/Atom"
	xmlns:thr="http://purl.org/syndication/thread/1.0"
	xml:lang="zh-TW"
	>
	<title type="text">${feedTitle(source)}</title>
	<subtitle type="text">${newsroom.tagline}</subtitle>

	<updated>${toGmtPlain(updatedMs)}Z</updated>

	<link rel="alternate" type="text/html" href="${origin}${subjectPath(newsroom, subject)}" />
	<id>${selfUrl}</id>
	<link rel="self" type="application/atom+xml" href="${selfUrl}" />

	<generator uri="https://wordpress.org/" version="6.1.9">WordPress</generator>
${posts.map((post) => entry(source, post))}</feed>
`.text;
}

function entry({ newsroom, origin }: FeedSource, post: Post): Markup {
  const link = `${origin}${postPath(post)}`;
  const author = authorOf(newsroom, post);
  const terms = [...termsOf(newsroom, post, 'category'), ...termsOf(newsroom, post, 'post_tag')];
  const comments = commentsOf(newsroom, post).length;
  return markup`	<entry>
		<author>
			<name>${author.name}</name>
		</author>

		<title type="html">${cdata(entryTitle(post).text)}</title>
		<link rel="alternate" type="text/html" href="${link}" />

		<id>${origin}/?p=${post.id}</id>
		<updated>${toGmtPlain(post.modifiedMs)}Z</updated>
		<published>${toGmtPlain(post.dateMs)}Z</published>
		${terms.map(({ name }) => markup`<category scheme="${origin}" term="${name}" />`)}
		<summary type="html">${cdata(excerptOf(post, '[&#8230;]'))}</summary>

		<content type="html" xml:base="${link}">${cdata(`${contentFor(post, origin)}\n`)}</content>

		<link rel="replies" type="text/html" href="${link}#comments" thr:count="${comments}" />
		<link rel="replies" type="application/atom+xml" href="${link}feed/atom/" thr:count="${comments}" />
		<thr:total>${comments}</thr:total>
	</entry>
`;
}

import { stripTags } from '../http/markup.ts';
import { contentFor, excerptOf } from '../newsroom/excerpt.ts';
import { authorPath, postPath } from '../newsroom/links.ts';
import { authorOf, pictureOf, termsOf } from '../newsroom/newsroom.ts';
import { picturePath } from '../newsroom/picture-path.ts';
import { toLocalIso } from '../newsroom/site-time.ts';
import { type FeedSource, feedTitle, subjectPath } from './feed-source.ts';

/** Writes a JSON Feed 1.1, which WordPress offers through a plugin. */
export function writeJsonFeed(source: FeedSource): string {
  const { newsroom, origin, subject, posts, selfUrl } = source;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(source),
    home_page_url: `${origin}${subjectPath(newsroom, subject) || '/'}`,
    feed_url: selfUrl,
    description: newsroom.tagline,
    language: 'zh-TW',
    items: posts.map((post) => {
      const author = authorOf(newsroom, post);
      const picture = pictureOf(newsroom, post);
      return {
        id: `${origin}/?p=${post.id}`,
        url: `${origin}${postPath(post)}`,
        title: stripTags(post.title),
        content_html: contentFor(post, origin),
        summary: excerptOf(post, '…'),
        ...(picture && { image: `${origin}${picturePath(picture)}` }),
        date_published: toLocalIso(post.dateMs),
        date_modified: toLocalIso(post.modifiedMs),
        authors: [{ name: author.name, url: `${origin}${authorPath(author)}` }],
        tags: [...termsOf(newsroom, post, 'category'), ...termsOf(newsroom, post, 'post_tag')].map(({ name }) => name),
        language: post.language,
      };
    }),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

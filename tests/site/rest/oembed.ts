import type { Answer, Ask } from '../http/exchange.ts';
import { escapeMarkup, stripTags } from '../http/markup.ts';
import { authorPath, postPath } from '../newsroom/links.ts';
import { authorOf, type Newsroom, pictureOf } from '../newsroom/newsroom.ts';
import { picturePath } from '../newsroom/picture-path.ts';
import { encodeSlug } from '../newsroom/slug.ts';
import { RestError, restAnswer } from './rest-answer.ts';

/** Answers `/oembed/1.0/embed?url=…` with the post's title and author. */
export function answerOembed(newsroom: Newsroom, ask: Ask): Answer {
  const url = ask.query.get('url');
  if (url === null) throw new RestError('rest_missing_callback_param', '遺失參數：url', 400, { params: ['url'] });
  const slug = URL.canParse(url) ? new URL(url).pathname.split('/')[1] : undefined;
  const post = newsroom.posts.find((one) => one.status === 'publish' && encodeSlug(one.slug) === slug?.toLowerCase());
  if (!post) throw new RestError('oembed_invalid_url', 'Not Found', 404);
  const author = authorOf(newsroom, post);
  const link = `${ask.origin}${postPath(post)}`;
  const picture = pictureOf(newsroom, post);
  const card = {
    version: '1.0',
    provider_name: newsroom.title,
    provider_url: ask.origin,
    author_name: author.name,
    author_url: `${ask.origin}${authorPath(author)}`,
    title: stripTags(post.title),
    type: 'rich',
    width: 600,
    height: 338,
    html: `<blockquote class="wp-embedded-content"><a href="${link}">${escapeMarkup(stripTags(post.title))}</a></blockquote>`,
    ...(picture && {
      thumbnail_url: `${ask.origin}${picturePath(picture)}`,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
  return restAnswer(ask, card, { extra: { Allow: 'GET' } });
}

import type { Answer, Ask } from '../http/exchange.ts';
import { postPath } from '../newsroom/links.ts';
import { type Newsroom, publishedPosts } from '../newsroom/newsroom.ts';
import type { Post, Taxonomy } from '../newsroom/records.ts';
import { searchPosts, titleMatchesFirst } from '../newsroom/route.ts';
import { answerCollection, pickFields, type RestRecord, restPath } from './collection.ts';
import { renderComment } from './comments.ts';
import { renderPicture } from './media.ts';
import { compareNames } from './name-order.ts';
import { answerOembed } from './oembed.ts';
import { Parameters } from './parameters.ts';
import { renderPost, selectRestPosts } from './posts.ts';
import { RestError, restAnswer, restErrorAnswer } from './rest-answer.ts';
import { renderTerm, selectRestTerms } from './terms.ts';
import { renderUser } from './users.ts';

/** One visit to the API. */
interface Visit {
  newsroom: Newsroom;
  ask: Ask;
  parameters: Parameters;
}

const ROUTES: [RegExp, (visit: Visit, id: number) => Answer][] = [
  [/^$/u, answerIndex],
  [/^\/oembed\/1\.0\/embed$/u, ({ newsroom, ask }) => answerOembed(newsroom, ask)],
  [/^\/wp\/v2\/posts$/u, (visit) => answerPosts(visit, 'post')],
  [/^\/wp\/v2\/pages$/u, (visit) => answerPosts(visit, 'page')],
  [/^\/wp\/v2\/posts\/(\d+)$/u, (visit, id) => answerPost(visit, 'post', id)],
  [/^\/wp\/v2\/pages\/(\d+)$/u, (visit, id) => answerPost(visit, 'page', id)],
  [/^\/wp\/v2\/tags$/u, (visit) => answerTerms(visit, 'post_tag')],
  [/^\/wp\/v2\/categories$/u, (visit) => answerTerms(visit, 'category')],
  [/^\/wp\/v2\/tags\/(\d+)$/u, (visit, id) => answerTerm(visit, 'post_tag', id)],
  [/^\/wp\/v2\/categories\/(\d+)$/u, (visit, id) => answerTerm(visit, 'category', id)],
  [/^\/wp\/v2\/users$/u, answerUsers],
  [/^\/wp\/v2\/users\/(\d+)$/u, answerUser],
  [/^\/wp\/v2\/media$/u, answerMedia],
  [/^\/wp\/v2\/media\/(\d+)$/u, answerPicture],
  [/^\/wp\/v2\/comments$/u, answerComments],
  [/^\/wp\/v2\/search$/u, answerSearch],
];

/** Whether a request goes to the API, by pretty or by plain address. */
export function isRestAsk(ask: Ask): boolean {
  return /^\/wp-json(\/|$)/u.test(ask.path) || ask.query.has('rest_route');
}

/** Answers the WordPress REST API, with its errors. */
export function answerRest(newsroom: Newsroom, ask: Ask): Answer {
  const path = restPath(ask)
    .replace(/^\/wp-json/u, '')
    .replace(/\/+$/u, '');
  try {
    for (const [pattern, answer] of ROUTES) {
      const match = pattern.exec(path);
      if (match) return answer({ newsroom, ask, parameters: new Parameters(ask.query) }, Number(match[1]));
    }
    throw new RestError('rest_no_route', 'No route was found matching the URL and request method.', 404);
  } catch (error) {
    if (error instanceof RestError) return restErrorAnswer(ask, error);
    throw error;
  }
}

function answerIndex({ newsroom, ask }: Visit): Answer {
  const index = {
    name: newsroom.title,
    description: newsroom.tagline,
    url: ask.origin,
    home: ask.origin,
    gmt_offset: 8,
    timezone_string: 'Asia/Taipei',
    namespaces: ['oembed/1.0', 'wp/v2'],
    authentication: [],
    routes: Object.fromEntries(
      ['posts', 'pages', 'tags', 'categories', 'users', 'media', 'comments', 'search'].map((name) => [
        `/wp/v2/${name}`,
        { namespace: 'wp/v2', methods: ['GET'] },
      ]),
    ),
    site_logo: 0,
    site_icon: 0,
    site_icon_url: '',
    _links: { help: [{ href: 'https://developer.wordpress.org/rest-api/' }] },
  };
  return restAnswer(ask, index, { extra: { Allow: 'GET' } });
}

function answerOne(ask: Ask, record: RestRecord, extra: Record<string, string> = {}): Answer {
  return restAnswer(ask, pickFields(record, new Parameters(ask.query).list('_fields')), {
    extra: { Allow: 'GET', ...extra },
  });
}

function answerPosts({ newsroom, ask, parameters }: Visit, type: Post['type']): Answer {
  refuseEditing(ask);
  const select = selectRestPosts(newsroom, parameters, type);
  const render = (post: Post): RestRecord => renderPost(newsroom, ask, post);
  return answerCollection(ask, parameters, select, render, { refusesPastEnd: true });
}

function refuseEditing(ask: Ask): void {
  if (ask.query.get('context') !== 'edit') return;
  throw new RestError('rest_forbidden_context', '抱歉，你不被允許在此文章類型下編輯文章。', 401);
}

function answerPost({ newsroom, ask }: Visit, type: Post['type'], id: number): Answer {
  const post = newsroom.posts.find((one) => one.id === id && one.type === type);
  if (!post) throw new RestError('rest_post_invalid_id', '不正確的文章編號。', 404);
  if (post.status !== 'publish')
    throw new RestError('rest_forbidden', '很抱歉，目前的登入身份沒有進行這項操作的權限。', 401);
  const link = `<${ask.origin}${postPath(post)}>; rel="alternate"; type=text/html`;
  return answerOne(ask, renderPost(newsroom, ask, post), { Link: link });
}

function answerTerms({ newsroom, ask, parameters }: Visit, taxonomy: Taxonomy): Answer {
  const select = selectRestTerms(newsroom, parameters, taxonomy);
  return answerCollection(ask, parameters, select, (term) => renderTerm(newsroom, ask, term), {
    refusesPastEnd: false,
  });
}

function answerTerm({ newsroom, ask }: Visit, taxonomy: Taxonomy, id: number): Answer {
  const term = newsroom.terms.find((one) => one.id === id && one.taxonomy === taxonomy);
  if (!term) throw new RestError('rest_term_invalid', 'Term does not exist.', 404);
  return answerOne(ask, renderTerm(newsroom, ask, term));
}

function answerUsers({ newsroom, ask, parameters }: Visit): Answer {
  const slugs = parameters.list('slug');
  const writers = new Set(publishedPosts(newsroom).map(({ authorId }) => authorId));
  const select = () =>
    newsroom.authors
      .filter(({ id, slug }) => writers.has(id) && (slugs.length === 0 || slugs.includes(slug)))
      .sort((a, b) => compareNames(a.name, b.name));
  return answerCollection(ask, parameters, select, (author) => renderUser(ask, author), { refusesPastEnd: false });
}

function answerUser({ newsroom, ask }: Visit, id: number): Answer {
  const author = newsroom.authors.find((one) => one.id === id);
  if (!author) throw new RestError('rest_user_invalid_id', '不正確的使用者編號。', 404);
  return answerOne(ask, renderUser(ask, author));
}

function answerMedia({ newsroom, ask, parameters }: Visit): Answer {
  const include = parameters.ids('include');
  const select = () => newsroom.pictures.filter(({ id }) => !include || include.includes(id)).reverse();
  return answerCollection(ask, parameters, select, (picture) => renderPicture(ask, picture), { refusesPastEnd: true });
}

function answerPicture({ newsroom, ask }: Visit, id: number): Answer {
  const picture = newsroom.pictures.find((one) => one.id === id);
  if (!picture) throw new RestError('rest_post_invalid_id', '不正確的文章編號。', 404);
  return answerOne(ask, renderPicture(ask, picture));
}

function answerComments({ newsroom, ask, parameters }: Visit): Answer {
  const posts = parameters.ids('post');
  const select = () => newsroom.comments.filter(({ postId }) => !posts || posts.includes(postId)).reverse();
  return answerCollection(ask, parameters, select, (comment) => renderComment(newsroom, ask, comment), {
    refusesPastEnd: false,
  });
}

function answerSearch({ newsroom, ask, parameters }: Visit): Answer {
  const words = ask.query.get('search') ?? '';
  const select = () => titleMatchesFirst(searchPosts(newsroom, words), words);
  const render = ({ id, title, ...post }: Post): RestRecord => ({
    id,
    title,
    url: `${ask.origin}${postPath({ id, title, ...post })}`,
    type: 'post',
    subtype: 'post',
  });
  return answerCollection(ask, parameters, select, render, { refusesPastEnd: true });
}

const API = '/wp-json/wp/v2';

/** What both sites are asked; `{origin}` stands for the site's own address. */
export const COMPARED_REQUESTS: Record<string, string[]> = {
  pages: [
    ...['/', '/page/2/', '/page/99/', '/tag/志工/', '/tag/志工', '/tag/english/', '/tag/志工/page/2/', '/tag/nope/'],
    ...['/category/news/', '/category/news/page/2/', '/category/news/local-news/', '/category/guide/交通資訊/'],
    ...['/category/nope/', '/author/mingyuan/', '/author/nope/', '/wind-lion-census/', '/wind-lion-census', '/about/'],
    ...['/nothing/', '/?p=41010', '/?p=99999', '/?cat=4', '/?author=3', '/?tag=english', '/?tag=nope', '/2019/'],
    ...['/?s=高粱', '/?s=zzzz', '/page/2/?s=記者', '/author/gokinmentour/page/2/'],
  ],
  feeds: [
    ...['/feed/', '/feed', '/feed/rss2/', '/feed/atom/', '/?feed=rss2', '/feed/?paged=2', '/feed/?paged=99'],
    ...['/tag/志工/feed/', '/tag/志工/feed/atom/', '/tag/nope/feed/', '/category/news/local-news/feed/'],
    ...['/category/nope/feed/', '/author/mingyuan/feed/', '/search/高粱/feed/rss2/', '/?s=高粱&feed=rss2'],
    ...['/comments/feed/', '/wind-lion-census/feed/', '/old-well-cleanup/feed/', '/nothing/feed/'],
  ],
  'posts of the API': [
    ...[
      '/posts',
      '/posts?per_page=3&page=2&_fields=id,link',
      '/posts?search=高粱&_fields=id',
      '/posts?tags=16&_fields=id',
    ],
    ...['/posts?tags=16,17&_fields=id&per_page=50', '/posts?categories=2&_fields=id,categories,tags&per_page=2'],
    ...['/posts?author=3&_fields=id', '/posts?slug=wind-lion-census&_fields=id,slug,title'],
    ...[
      '/posts?include=41020,41010&orderby=include&order=asc&_fields=id',
      '/posts?exclude=41134&_fields=id&per_page=2',
    ],
    ...['/posts?offset=3&_fields=id&per_page=2', '/posts?orderby=title&order=asc&_fields=title&per_page=9'],
    ...['/posts?orderby=id&order=asc&_fields=id&per_page=3', '/posts?order=asc&_fields=id&per_page=3'],
    ...['/posts?tags=99999&_fields=id', '/posts?tags=99999&page=2', '/posts/41010?_fields=id,title', '/posts/41010'],
    ...['/pages?_fields=id,slug', '/pages/40902?_fields=id,slug', '/comments?_fields=post,author_name'],
    ...['/comments?post=41010', '/search?search=高粱&_fields=id'],
  ].map((path) => API + path),
  'terms and users of the API': [
    ...['/tags?slug=志工&_fields=id,slug,count,link', '/tags?search=金&_fields=name', '/tags?page=99'],
    ...[
      '/tags?per_page=100&_fields=id,count,slug&orderby=id',
      '/tags?orderby=count&order=desc&per_page=3&_fields=count',
    ],
    ...['/tags?post=41010&_fields=id', '/tags/16', '/tags/16?_fields=id,name'],
    ...['/categories?per_page=100&_fields=id,slug,parent,count,link&orderby=id', '/categories?parent=2&_fields=id'],
    ...['/categories?hide_empty=1&_fields=id&orderby=id', '/users?_fields=id,slug,name,link', '/users?slug=mingyuan'],
    ...['/users/3?_fields=id,slug'],
  ].map((path) => API + path),
  'errors of the API': [
    ...['/posts?page=999', '/posts?per_page=0', '/posts?per_page=101', '/posts?per_page=abc', '/posts?page=0'],
    ...['/posts?after=x', '/posts?after=2026-11-20', '/posts?order=x', '/posts?orderby=x', '/posts?tags=x'],
    ...['/posts?author=x', '/posts?status=draft', '/posts?context=edit', '/posts/999999', '/posts/abc', '/tags/99999'],
    ...['/tags?per_page=200', '/categories/99999', '/users/99', '/media/999999', '/nothing'],
  ].map((path) => API + path),
  discovery: [
    ...['/wp-json/nothing', '/wp-json/oembed/1.0/embed', '/wp-json/oembed/1.0/embed?url={origin}/wind-lion-census/'],
    ...['/wp-json/oembed/1.0/embed?url={origin}/nope/', '/index.php?rest_route=/wp/v2/tags'],
  ],
};

/** What `GET wp/v2/posts/41?_embed` answers on a site in Taiwan, in its own words. */
export function wordPressAnswer(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 41,
    type: 'post',
    status: 'publish',
    date: '2026-11-02T09:30:15',
    date_gmt: '2026-11-02T01:30:15',
    modified: '2026-11-03T00:10:00',
    modified_gmt: '2026-11-02T16:10:00',
    link: 'https://news.example/lantern/',
    title: { rendered: '漁港 <em>新燈</em> &#8220;點亮&#8221;' },
    excerpt: { rendered: '<p>港邊的燈換新了，漁民晚歸不再摸黑 [&hellip;]</p>\n', protected: false },
    content: { rendered: '<p>別的內文</p>', protected: false },
    _embedded: {
      author: [{ id: 3, name: '建雄 葉', slug: 'jx' }],
      'wp:featuredmedia': [{ media_type: 'image', source_url: '/files/lamp.jpg', alt_text: '港邊的燈' }],
      'wp:term': [
        [
          { id: 1, name: '未分類', slug: 'uncategorized', taxonomy: 'category' },
          { id: 2, name: '地方新聞', slug: 'local', taxonomy: 'category' },
        ],
        [
          { id: 7, name: '漁港', slug: '%e6%bc%81', taxonomy: 'post_tag' },
          { id: 8, name: '食 &amp; 住', slug: 'x', taxonomy: 'post_tag' },
        ],
        [{ id: 9, name: '長篇', slug: 'long', taxonomy: 'series' }],
      ],
    },
    ...changes,
  };
}

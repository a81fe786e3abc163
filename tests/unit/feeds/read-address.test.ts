import { expect, test } from 'vitest';
import { isPrivateAddress } from '@/utils/article/private-address.ts';
import { readAddress } from '@/utils/feeds/read-address.ts';

test.each([
  ['https://news.example/feed/', 'https://news.example/feed/'],
  ['  http://news.example  ', 'http://news.example/'],
  ['news.example', 'https://news.example/'],
  ['news.example/a?b=c', 'https://news.example/a?b=c'],
  ['news.example:8443/feed', 'https://news.example:8443/feed'],
  ['feed:https://news.example/rss', 'https://news.example/rss'],
  ['feed://news.example/rss', 'http://news.example/rss'],
  ['<https://news.example/>', 'https://news.example/'],
  ['https://me:secret@news.example/#top', 'https://news.example/'],
  ['localhost:3000', 'https://localhost:3000/'],
  ['http://[::1]/feed', 'http://[::1]/feed'],
  ['新聞.example/標籤', `https://xn--efvv70d.example/${encodeURIComponent('標籤')}`],
])('“%s” is %s', (text, url) => expect(readAddress(text)).toBe(url));

test.each([
  '',
  '   ',
  '金門新聞',
  'news',
  'https://',
  'two words.example',
  'ftp://news.example/',
  'javascript:alert(1)',
  'data:text/xml,x',
  'mailto:a@b.example',
  '/feed/',
  'a.example b.example',
])('“%s” is no address', (text) => expect(readAddress(text)).toBeNull());

test.each([
  'http://localhost/',
  'http://nas/feed',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.1/',
  'http://192.168.1.1/feed',
  'http://169.254.169.254/',
  'http://100.64.0.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[fd12::1]/',
  'http://[fe80::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://nas.local/',
  'http://wiki.corp/',
  'http://a.localhost/',
  'http://router.lan./',
])('%s leads into the reader’s own network', (url) => expect(isPrivateAddress(url)).toBe(true));

test.each([
  'https://news.example/',
  'http://172.32.0.1/',
  'http://11.0.0.1/',
  'http://[2001:db8::1]/',
  'https://local.example/',
  'https://localhost.example/',
  'https://10.example/',
  'http://100.128.0.1/',
])('%s is public', (url) => expect(isPrivateAddress(url)).toBe(false));

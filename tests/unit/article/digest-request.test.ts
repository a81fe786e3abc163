import { expect, test } from 'vitest';
import { DIGEST_LIMIT, type DigestRequest, digestFromQuery, digestToQuery } from '@/utils/article/digest-request.ts';

const back = (request: DigestRequest) => digestFromQuery(new URLSearchParams(digestToQuery(request)));

test.each<DigestRequest>([
  { of: 'articles', ids: ['a', 'b'] },
  { of: 'search', text: '"舊 港" tag:海 & more' },
  { of: 'source', sourceId: 's1' },
])('%j comes back from an address', (request) => expect(back(request)).toEqual(request));

test('an address without a digest asks for none; a long selection is cut', () => {
  expect(digestFromQuery(new URLSearchParams('article=a'))).toBeNull();
  expect(digestFromQuery(new URLSearchParams('digest=everything'))).toBeNull();
  const ids = Array.from({ length: 300 }, (_, index) => String(index));
  expect(back({ of: 'articles', ids })).toEqual({ of: 'articles', ids: ids.slice(0, DIGEST_LIMIT) });
});

test('an article named twice is there once', () => {
  expect(digestFromQuery(new URLSearchParams('digest=articles&ids=a,b,a'))).toEqual({
    of: 'articles',
    ids: ['a', 'b'],
  });
});

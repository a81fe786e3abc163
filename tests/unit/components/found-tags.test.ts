import { expect, test } from 'vitest';
import { foundTags } from '@/components/search/found-tags.ts';

test('what a query asks for or leaves out stands first, to be taken back', () => {
  const found = [
    { tagKey: 'ferry', name: 'Ferry', count: 2 },
    { tagKey: 'harbour', name: 'Harbour', count: 5 },
  ];
  expect(foundTags('tag:harbour -tag:"School"', found, 9)).toEqual([
    { tagKey: 'harbour', name: 'harbour', stance: 'wanted', count: 5 },
    { tagKey: 'school', name: 'School', stance: 'unwanted', count: null },
    { tagKey: 'ferry', name: 'Ferry', stance: null, count: 2 },
  ]);
});

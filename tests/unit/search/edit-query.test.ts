import { expect, test } from 'vitest';
import { asksForState, asksForTag, toggleState, toggleTag } from '@/utils/search/edit-query.ts';

test('a state is added after what is typed and taken out again', () => {
  expect(toggleState('', 'unread')).toBe('is:unread');
  expect(toggleState('老井  清淤', 'favourite')).toBe('老井  清淤 is:favourite');
  expect(toggleState('老井 is:favourite 清淤', 'favourite')).toBe('老井 清淤');
  expect(toggleState('老井', 'noted')).toBe('老井 has:note');
});

test('a state is known in every writing, and its opposite goes', () => {
  expect(asksForState('是：未讀 老井', 'unread')).toBe(true);
  expect(toggleState('是：未讀 老井', 'unread')).toBe('老井');
  expect(toggleState('is:read 老井', 'unread')).toBe('老井 is:unread');
  expect(asksForState('-is:unread', 'unread')).toBe(false);
});

test('a tag is written so that it is read as one', () => {
  expect(toggleTag('老井', '志工')).toBe('老井 tag:志工');
  expect(toggleTag('', '社區 培力')).toBe('tag:"社區 培力"');
  for (const name of ['志工', '社區 培力', 'C#', 'a: b']) {
    const narrowed = toggleTag('老井', name);
    expect(narrowed).toMatch(/^老井 tag:/u);
    expect(asksForTag(narrowed, name)).toBe(true);
    expect(toggleTag(narrowed, name)).toBe('老井');
  }
  expect(asksForTag('-tag:志工', '志工')).toBe(false);
});

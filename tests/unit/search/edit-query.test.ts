import { expect, test } from 'vitest';
import { askedTags, asksForState, cycleTag, tagStance, toggleState } from '@/utils/search/edit-query.ts';

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

test('one press on a tag narrows, a second excludes, a third lets be; it is written so that it is read as one', () => {
  expect(cycleTag('老井', '志工')).toBe('老井 tag:"志工"');
  expect(cycleTag('', '社區 培力')).toBe('tag:"社區 培力"');
  for (const name of ['志工', '社區 培力', 'C#', 'a: b']) {
    const narrowed = cycleTag('老井', name);
    expect(tagStance(narrowed, name)).toBe('wanted');
    const excluded = cycleTag(narrowed, name);
    expect(excluded).toMatch(/^老井 -tag:/u);
    expect(tagStance(excluded, name)).toBe('unwanted');
    expect(cycleTag(excluded, name)).toBe('老井');
  }
  expect(tagStance('tag:志', '志工')).toBe(null);
});

test('the tags that a query speaks of are told as written', () => {
  expect(askedTags('老井 tag:"社區 培力" -標籤:觀光 #金門 site:a.example tag:')).toEqual([
    { name: '社區 培力', stance: 'wanted' },
    { name: '觀光', stance: 'unwanted' },
    { name: '金門', stance: 'wanted' },
  ]);
});

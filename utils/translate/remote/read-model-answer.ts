import type { Segment } from '../engine.ts';
import { EngineFailure } from './engine-failure.ts';
import { isRecord } from './request-json.ts';

/** The JSON inside a model's answer, without its reasoning, its code fence or the words around it. */
export function parseLoosely(content: string): unknown {
  const answer = content.replace(/<think>[\s\S]*?<\/think>/giu, '').trim();
  const start = answer.search(/[[{]/u);
  const end = Math.max(answer.lastIndexOf('}'), answer.lastIndexOf(']'));
  try {
    return JSON.parse(answer.slice(Math.max(0, start), end + 1));
  } catch {
    throw new EngineFailure('bad-answer');
  }
}

function entriesOf(answer: unknown): [string, string][] {
  const list = isRecord(answer) && Array.isArray(answer.translations) ? answer.translations : answer;
  if (Array.isArray(list)) {
    return list.flatMap((entry): [string, string][] => {
      if (!isRecord(entry) || typeof entry.text !== 'string') return [];
      return typeof entry.id === 'string' || typeof entry.id === 'number' ? [[String(entry.id), entry.text]] : [];
    });
  }
  if (!isRecord(list)) return [];
  return Object.entries(list).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/**
 * The translations in a chat model's answer, by segment id. An unknown id is dropped, and one that comes twice with
 * different texts is left out, so that no segment can get another's translation.
 */
export function readModelAnswer(content: string, segments: readonly Segment[]): Map<string, string> {
  const texts = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const [number, text] of entriesOf(parseLoosely(content))) {
    const segment = segments[Number(number) - 1];
    if (!segment) continue;
    if (texts.has(segment.id) && texts.get(segment.id) !== text) doubtful.add(segment.id);
    texts.set(segment.id, text);
  }
  for (const id of doubtful) texts.delete(id);
  if (texts.size === 0) throw new EngineFailure('bad-answer');
  return texts;
}

import type { FetchProblem } from '@/utils/article/fetch-state.ts';
import type { Result } from '@/utils/article/result.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import type { SavedArticle, SaveError } from './protocol.ts';

/** What happened and what to do next, for each way a page may not be saved. */
export const SAVE_ERROR_MESSAGES: Record<SaveError, MessageKey> = {
  'no-access': 'save.noAccess',
  'nothing-here': 'save.nothingHere',
  'storage-full': 'save.storageFull',
  'storage-failed': 'save.storageFailed',
  'set-aside': 'save.setAside',
};

const MISSING_MESSAGES: Record<FetchProblem, MessageKey> = {
  waiting: 'save.linkLater',
  offline: 'save.linkLater',
  'not-fetched': 'save.linkLater',
  'no-access': 'save.linkNoAccess',
  'nothing-here': 'save.linkNothing',
  stopped: 'save.linkNothing',
};

/** What to tell of a save, in the popup as in the page. */
export interface SaveOutcome {
  key: MessageKey;
  params?: { title: string };
  tone: 'calm' | 'warning';
}

/** How a save ended, in words; of a link that was saved before nothing was read anew. */
export function describeSave(result: Result<SavedArticle, SaveError>, what: 'page' | 'link' = 'page'): SaveOutcome {
  if (!result.ok) return { key: SAVE_ERROR_MESSAGES[result.error], tone: 'warning' };
  const { title, wasSaved, missing } = result.value;
  if (missing !== undefined) return { key: MISSING_MESSAGES[missing], params: { title }, tone: 'warning' };
  const again = what === 'page' ? 'save.again' : 'save.already';
  return { key: wasSaved ? again : 'save.done', params: { title }, tone: 'calm' };
}

import type { MessageKey } from '@/utils/locale/translator.ts';
import type { SaveError } from './protocol.ts';

/** What happened and what to do next, for each way a page may not be saved. */
export const SAVE_ERROR_MESSAGES: Record<SaveError, MessageKey> = {
  'no-access': 'save.noAccess',
  'nothing-here': 'save.nothingHere',
  'not-fetched': 'save.notFetched',
  'storage-full': 'save.storageFull',
  'storage-failed': 'save.storageFailed',
};

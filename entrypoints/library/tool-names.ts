import type { MessageKey } from '@/utils/locale/translator.ts';
import type { ToolId } from './model.ts';

/** What each tool is called. */
export const TOOL_NAMES: Record<ToolId, MessageKey> = {
  tags: 'tagDesk.title',
  duplicates: 'duplicates.title',
  storage: 'storageUse.title',
};

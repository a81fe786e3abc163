import type { CorrectableField } from '@/utils/article/corrections.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';

/** What each field that can be put right is called. */
export const FIELD_LABELS: Record<CorrectableField, MessageKey> = {
  title: 'field.title',
  bylines: 'field.bylines',
  published: 'field.published',
  section: 'field.section',
  siteName: 'field.siteName',
  language: 'field.language',
};

import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import type { FieldState } from '@/components/page-details/FieldEditor.tsx';
import { type FieldChoice, fieldChoices } from '@/components/page-details/field-choices.ts';
import { correctExtraction } from '@/utils/article/correct-extraction.ts';
import {
  CORRECTABLE_FIELDS,
  type CorrectableField,
  type Corrections,
  type SiteRule,
} from '@/utils/article/corrections.ts';
import type { Extraction } from '@/utils/article/extraction.ts';
import { fieldText, parseFieldText } from '@/utils/article/field-text.ts';
import { correctSavedArticle } from '@/utils/library/article-edits.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { type CorrectionDraft, loadCorrectionDraft, saveCorrectionDraft } from '@/utils/settings/correction-drafts.ts';
import { forgetSiteRule, loadSiteRules, rememberSiteRule } from '@/utils/settings/site-rules.ts';

const NO_DRAFT: CorrectionDraft = { corrections: {}, typed: {} };

/** What the reader puts right on the current page: kept as a draft at every key, and in the article once it is saved. */
export function createPageCorrections(
  extraction: ReadonlySignal<Extraction | null>,
  saved: ReadonlySignal<ArticleRecord | null>,
  rules: Signal<SiteRule[]>,
  { attempt }: Announcer,
) {
  const draft = signal(NO_DRAFT);
  const host = computed(() => URL.parse(extraction.value?.url ?? '')?.host ?? '');
  const all = computed((): Corrections => ({ ...keptBy(saved.value), ...draft.value.corrections }));
  const corrected = computed(() => extraction.value && correctExtraction(extraction.value, all.value));

  effect(() => {
    const url = extraction.value?.url;
    if (url === undefined) return;
    void loadCorrectionDraft(url).then((stored) => {
      if (draft.peek() === NO_DRAFT) draft.value = stored;
    });
  });

  const keep = async (field: CorrectableField, text: string, correction: Corrections | null): Promise<void> => {
    const url = extraction.value?.url;
    if (url === undefined) return;
    const { corrections, typed } = draft.value;
    draft.value = { corrections: { ...corrections, ...correction }, typed: { ...typed, [field]: text } };
    await attempt(async () => {
      await saveCorrectionDraft(url, draft.value);
      if (saved.value !== null && correction !== null) {
        await correctSavedArticle(saved.value.id, correction, Date.now());
      }
    });
  };

  const fieldState = (page: Extraction, field: CorrectableField): FieldState => {
    const typed = draft.value.typed[field] ?? '';
    const text = fieldText(corrected.value?.[field].value);
    const choices = fieldChoices(page, field);
    const sources = choices.find((choice) => choice.text === text)?.sources ?? [];
    return {
      field,
      text,
      choices,
      typed,
      isUnderstood: typed === '' || parseFieldText(field, typed, page) !== null,
      isCorrected: all.value[field] !== undefined,
      isRemembered: rules.value.some(
        (rule) => rule.host === host.value && rule.field === field && sources.includes(rule.source),
      ),
    };
  };

  return {
    all,
    corrected,
    fields: computed(() => {
      const { value: page } = extraction;
      return page === null ? [] : CORRECTABLE_FIELDS.map((field) => fieldState(page, field));
    }),
    actions: {
      pick: (field: CorrectableField, { value }: FieldChoice) => void keep(field, '', { [field]: value }),
      type(field: CorrectableField, text: string): void {
        const { value: page } = extraction;
        if (page === null) return;
        // An emptied entry gives the page's own value back.
        const { value } = page[field];
        const correction =
          text.trim() !== '' ? parseFieldText(field, text, page) : value === null ? null : { [field]: value };
        void keep(field, text, correction);
      },
      remember(field: CorrectableField, { sources }: FieldChoice, on: boolean): void {
        const [source] = sources;
        if (source === undefined) return;
        void attempt(async () => {
          const rule = { host: host.value, field, source };
          await (on ? rememberSiteRule(rule) : forgetSiteRule(rule));
          rules.value = await loadSiteRules();
        });
      },
    },
  };
}

function keptBy(article: ArticleRecord | null): Corrections {
  return article === null ? {} : Object.fromEntries(article.corrected.map((field) => [field, article[field]]));
}

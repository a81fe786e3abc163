import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { CorrectableField } from '@/utils/article/corrections.ts';
import type { FieldChoice } from './field-choices.ts';
import { FIELD_LABELS } from './field-labels.ts';
import { sourceLabel } from './source-labels.ts';

/** One field of the page: what holds, what else the page offers, and what the reader says. */
export interface FieldState {
  field: CorrectableField;
  /** What holds now, as one line. */
  text: string;
  choices: readonly FieldChoice[];
  /** What stands in the free entry. */
  typed: string;
  isUnderstood: boolean;
  isCorrected: boolean;
  /** Whether a rule of the site picks the value that holds. */
  isRemembered: boolean;
}

export interface FieldActions {
  pick: (field: CorrectableField, choice: FieldChoice) => void;
  type: (field: CorrectableField, text: string) => void;
  remember: (field: CorrectableField, choice: FieldChoice, on: boolean) => void;
}

/** A field that says its value and its proof, and opens to be put right. */
export function FieldEditor({ state, actions }: { state: FieldState; actions: FieldActions }) {
  const t = useTranslator();
  const group = useId();
  const { field, text, choices, typed, isUnderstood, isCorrected, isRemembered } = state;
  const chosen = choices.find((choice) => choice.text === text);
  const label = t(FIELD_LABELS[field]);
  return (
    <details class="field-editor" data-field={field}>
      <summary>
        <span class="field-editor-label">{label}</span>
        <span class="field-editor-value">{text === '' ? t('field.unknown') : text}</span>
        <span class="field-editor-source">
          {isCorrected && t('field.corrected')}
          {!isCorrected && chosen?.sources.slice(0, 1).map((source) => sourceLabel(source, t))}
        </span>
      </summary>
      <fieldset>
        <legend class="visually-hidden">{label}</legend>
        {choices.map((choice) => (
          <label key={choice.text} class="field-editor-choice">
            <input type="radio" name={group} checked={choice === chosen} onChange={() => actions.pick(field, choice)} />
            <span>
              {choice.text}
              <small>{choice.sources.map((source) => sourceLabel(source, t)).join(t('field.joiner'))}</small>
              {choice.proof && <q>{choice.proof}</q>}
            </span>
          </label>
        ))}
        <label class="field-editor-free">
          {t('field.own')}
          <input
            type="text"
            value={typed}
            placeholder={field === 'published' ? '2026-01-31 14:05' : undefined}
            aria-invalid={!isUnderstood}
            onInput={(event) => actions.type(field, event.currentTarget.value)}
          />
        </label>
        {!isUnderstood && (
          <p class="field-editor-problem" role="alert">
            {t(field === 'published' ? 'field.badDate' : 'field.bad')}
          </p>
        )}
        {chosen !== undefined && (
          <label class="field-editor-rule">
            <input
              type="checkbox"
              checked={isRemembered}
              onChange={(event) => actions.remember(field, chosen, event.currentTarget.checked)}
            />
            {t('field.remember')}
          </label>
        )}
      </fieldset>
    </details>
  );
}

import { TextField } from '@/components/controls/TextField.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { type KeywordRule, RULE_KINDS, type RuleKind } from '@/utils/feeds/source-preferences.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';

interface KeywordRulesProps {
  rules: readonly KeywordRule[];
  onChange: (rules: KeywordRule[]) => void;
}

const LABELS: Record<RuleKind, { label: MessageKey; hint: MessageKey }> = {
  include: { label: 'rules.include', hint: 'rules.includeHint' },
  exclude: { label: 'rules.exclude', hint: 'rules.excludeHint' },
  highlight: { label: 'rules.highlight', hint: 'rules.highlightHint' },
};

/** Which posts are shown, hidden or marked by their words; one line for each. */
export function KeywordRules({ rules, onChange }: KeywordRulesProps) {
  const t = useTranslator();
  const wordsOf = (kind: RuleKind): string =>
    rules
      .filter((rule) => rule.kind === kind)
      .map(({ words }) => words)
      .join(' ');
  return (
    <>
      {RULE_KINDS.map((kind) => (
        <TextField
          key={kind}
          label={t(LABELS[kind].label)}
          hint={t(LABELS[kind].hint)}
          value={wordsOf(kind)}
          onCommit={(words) => {
            const others = rules.filter((rule) => rule.kind !== kind);
            onChange(words === '' ? others : [...others, { kind, words }]);
          }}
        />
      ))}
      <p class="text-field-hint">{t('rules.syntax')}</p>
    </>
  );
}

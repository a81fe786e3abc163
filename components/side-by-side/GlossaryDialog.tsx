import { useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/Dialog.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { GlossaryPlan } from '@/utils/exchange/plan-glossary.ts';
import type { GlossaryTermRecord } from '@/utils/library/translation-records.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import { GlossaryFiles } from './GlossaryFiles.tsx';
import './glossary-dialog.css';
import './import-dialog.css';
import type { GlossaryFormat } from './glossary-format.ts';
import { TermForm } from './TermForm.tsx';
import { TermList } from './TermList.tsx';
import { draftOf, type TermDraft } from './term-draft.ts';

interface GlossaryDialogProps {
  terms: readonly GlossaryTermRecord[];
  pair: LanguagePair;
  site: string;
  /** What was selected when the dialog was asked for. */
  start: TermDraft;
  plan: GlossaryPlan | 'unreadable' | null;
  onSave: (term: TermDraft) => Promise<void>;
  onRemove: (id: string) => void;
  onExport: (format: GlossaryFormat) => void;
  onChoose: (file: File) => void;
  onApply: (plan: GlossaryPlan) => void;
  onClose: () => void;
}

/** The glossary of the pair: a form for one term above the list of all, and the ways in and out. */
export function GlossaryDialog({ terms, pair, site, start, plan, onClose, ...on }: GlossaryDialogProps) {
  const t = useTranslator();
  const [edited, setEdited] = useState(start);
  // Another term in the form is another form: what was half typed for the one before goes with it.
  const [forms, setForms] = useState(0);
  return (
    <Dialog title={t('glossary.title')} closeLabel={t('keys.close')} onClose={onClose}>
      <TermForm key={forms} start={edited} pair={pair} site={site} onSave={on.onSave} />
      <TermList
        terms={terms}
        onEdit={(term) => {
          setEdited(draftOf(term));
          setForms(forms + 1);
        }}
        onRemove={on.onRemove}
      />
      <GlossaryFiles
        plan={plan}
        isEmpty={terms.length === 0}
        onExport={on.onExport}
        onChoose={on.onChoose}
        onApply={on.onApply}
      />
    </Dialog>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { MessageKey } from '@/utils/locale/translator.ts';
import './shortcut-help.css';
import type { ShortcutLine } from './shortcuts.ts';

/** The keys of a list that can be searched. */
const SEARCHED_LIST: readonly ShortcutLine[] = [
  { keys: ['/'], does: 'keys.toSearch' },
  { keys: ['j', 'k', '↓', '↑'], does: 'keys.move' },
  { keys: ['o', 'Enter'], does: 'keys.openArticle' },
  { keys: ['e'], does: 'keys.archive' },
  { keys: ['f'], does: 'keys.favourite' },
  { keys: ['#'], does: 'keys.remove' },
  { keys: ['u'], does: 'keys.undo' },
  { keys: ['?'], does: 'keys.help' },
];

/** Where several can be selected. */
const SELECTING: readonly ShortcutLine[] = [
  { keys: ['x'], does: 'keys.select' },
  { keys: ['Shift', 'j', 'k'], does: 'keys.selectRange' },
  { keys: ['a'], does: 'keys.selectAll' },
  { keys: ['Esc'], does: 'keys.leave' },
];

const SYNTAX: readonly { example: MessageKey; does: MessageKey }[] = [
  { example: 'syntax.phrase', does: 'syntax.phraseDoes' },
  { example: 'syntax.without', does: 'syntax.withoutDoes' },
  { example: 'syntax.tag', does: 'syntax.tagDoes' },
  { example: 'syntax.site', does: 'syntax.siteDoes' },
  { example: 'syntax.section', does: 'syntax.sectionDoes' },
  { example: 'syntax.time', does: 'syntax.timeDoes' },
  { example: 'syntax.state', does: 'syntax.stateDoes' },
];

interface ShortcutHelpProps {
  open: boolean;
  /** The keys of a view without a search field. */
  keys?: readonly ShortcutLine[];
  /** Whether the page selects several articles at once. */
  selects?: boolean;
  onClose: () => void;
}

/** Every key and what can be written into the search field, in a dialog that Escape closes. */
export function ShortcutHelp({ open, keys: own, selects = false, onClose }: ShortcutHelpProps) {
  const t = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="shortcut-help" aria-label={t('keys.title')} onClose={onClose}>
      <header>
        <h2>{t('keys.title')}</h2>
        <IconButton icon="close" label={t('action.close')} onClick={onClose} />
      </header>
      <dl>
        {(own ?? [...SEARCHED_LIST, ...(selects ? SELECTING : [])]).map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      {own === undefined && <SyntaxHelp />}
    </dialog>
  );
}

function SyntaxHelp() {
  const t = useTranslator();
  return (
    <>
      <h2>{t('syntax.title')}</h2>
      <dl>
        {SYNTAX.map(({ example, does }) => (
          <div key={does}>
            <dt>
              <code>{t(example)}</code>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { DuplicatesPane } from './DuplicatesPane.tsx';
import type { LibraryModel, ToolId } from './model.ts';
import { StoragePane } from './StoragePane.tsx';
import { TagDeskPane } from './TagDeskPane.tsx';
import { TOOL_NAMES } from './tool-names.ts';
import './tool-pane.css';

/** A tool for the whole library, in the list's place. */
export function ToolPane({ model, tool }: { model: LibraryModel; tool: ToolId }) {
  const t = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="library-list tool-pane" aria-label={t(TOOL_NAMES[tool])}>
      <header>
        <IconButton icon="back" label={t('libraryPage.back')} onClick={() => model.show('list')} />
        <h2 ref={heading} tabIndex={-1}>
          {t(TOOL_NAMES[tool])}
        </h2>
      </header>
      <div class="tool-pane-body">
        {tool === 'tags' && <TagDeskPane model={model} />}
        {tool === 'duplicates' && <DuplicatesPane model={model} />}
        {tool === 'storage' && <StoragePane model={model} />}
      </div>
    </section>
  );
}

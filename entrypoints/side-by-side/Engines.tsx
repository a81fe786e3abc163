import { Button, IconButton } from '@/components/controls/Button.tsx';
import { SelectField } from '@/components/controls/SelectField.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { languageName } from '@/components/locale/language-name.ts';
import { EnginePanel } from '@/components/side-by-side/EnginePanel.tsx';
import { engineLabel } from '@/components/side-by-side/engine-label.ts';
import { WriterPanel } from '@/components/side-by-side/WriterPanel.tsx';
import { openOwnPage } from '@/utils/platform/tabs.ts';
import { DRAFT_ENGINE, NO_ENGINE } from './draft-summary.ts';
import type { SideBySideModel } from './model.ts';

/** Who translates: the choice among the engines that can. */
export function EngineChoice({ model }: { model: SideBySideModel }) {
  const t = useTranslator();
  const { engines } = model;
  const chosen = engines.chosen.value;
  const choices = engines.offers.value.map(({ id }) => ({ value: id, label: t(engineLabel(id)) }));
  return (
    <div class="engine-choice">
      <SelectField
        label={t('engine.choose')}
        choices={chosen === null ? [{ value: NO_ENGINE, label: t('engine.none') }, ...choices] : choices}
        selected={chosen?.id ?? NO_ENGINE}
        onSelect={(id) => void engines.choose(id)}
      />
      <IconButton icon="gear" label={t('engine.setUp')} onClick={() => void openOwnPage('options.html#engines')} />
    </div>
  );
}

/** What the chosen engine would do, or has done. */
export function EngineWork({ model }: { model: SideBySideModel }) {
  const t = useTranslator();
  const { engines, pair } = model;
  const { source, target } = pair.value;
  const chosen = engines.chosen.value;
  const host = chosen?.connection ? new URL(chosen.connection.baseUrl).host : null;
  return (
    <>
      {!model.hasEngine.value && (
        <div class="side-by-side-note">
          <p>
            {t('sideBySide.noEngine', { from: languageName(source, t.locale), to: languageName(target, t.locale) })}
          </p>
          <Button onClick={() => void engines.choose(DRAFT_ENGINE)}>{t('sideBySide.makeDraft')}</Button>
        </div>
      )}
      {chosen?.id === 'openai-compatible' && chosen.readiness === 'ready' && host !== null && (
        <WriterPanel
          host={host}
          characters={model.writer.characters.value}
          writing={model.writer.writing.value}
          onWrite={() => void model.writer.write(Math.max(model.count.value, 1))}
          onCancel={model.writer.cancel}
        />
      )}
      {chosen !== null && chosen.engine.kind !== 'embedded' && (
        <EnginePanel
          name={t(engineLabel(chosen.id))}
          host={host}
          leavesDevice={chosen.engine.leavesDevice}
          readiness={chosen.readiness}
          estimate={engines.estimate.value}
          monthlyCap={chosen.connection?.monthlyCap ?? null}
          run={engines.run.value}
          failures={[...engines.failures.value.values()]}
          onTranslate={() => void engines.translate()}
          onCancel={engines.cancel}
          onPermit={() => void engines.permit()}
        />
      )}
    </>
  );
}

import { Button } from '@/components/controls/Button.tsx';
import { TextField } from '@/components/controls/TextField.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { engineLabel } from '@/components/side-by-side/engine-label.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import type { ConnectionFault } from '@/utils/translate/check-connection.ts';
import './engine-settings.css';
import { type EngineSettingsModel, REMOTE_ENGINES } from './engine-settings.ts';

/** The translation engines that need an address or a key, each with what was sent to it this month. */
export function EngineSettings({ model }: { model: EngineSettingsModel }) {
  const t = useTranslator();
  return (
    <section class="page-section" id="engines">
      <h2>{t('engine.heading')}</h2>
      <p class="options-hint">{t('engine.headingHint')}</p>
      {REMOTE_ENGINES.map((engineId) => (
        <EngineForm key={engineId} engineId={engineId} model={model} />
      ))}
    </section>
  );
}

function EngineForm({ engineId, model }: { engineId: string; model: EngineSettingsModel }) {
  const t = useTranslator();
  const name = t(engineLabel(engineId));
  const kept = model.connectionOf(engineId);
  const draft = model.draftOf(engineId);
  const fault = model.faults.value[engineId];
  const faultAt = (...kinds: ConnectionFault[]): string | undefined => {
    const key: MessageKey | null = fault && kinds.includes(fault) ? `engineFault.${fault}` : null;
    return key === null ? undefined : t(key);
  };
  return (
    <details class="options-engine" data-engine={engineId} open={kept !== undefined}>
      <summary>
        <span>{name}</span>
        <span class="options-hint">
          {kept === undefined
            ? t('engine.notSetUp')
            : t('engine.usage', { sent: kept.sentThisMonth, cap: kept.monthlyCap })}
        </span>
      </summary>
      <div class="options-engine-form">
        {engineId !== 'deepl' && (
          <TextField
            label={t('engine.address')}
            value={draft.baseUrl}
            fault={faultAt('address', 'insecure')}
            onCommit={(baseUrl) => model.type(engineId, { baseUrl })}
          />
        )}
        <TextField
          label={t('engine.key')}
          isSecret
          hint={t(engineId === 'deepl' ? 'engine.keyHintDeepl' : 'engine.keyHint')}
          value={draft.key}
          fault={faultAt('key')}
          onCommit={(key) => model.type(engineId, { key })}
        />
        {engineId === 'openai-compatible' && (
          <div class="options-engine-models">
            <TextField
              label={t('engine.model')}
              value={draft.model}
              fault={faultAt('model')}
              suggestions={model.models.value}
              onCommit={(value) => model.type(engineId, { model: value })}
            />
            <Button onClick={() => void model.fetchModels(engineId)}>{t('engine.fetchModels')}</Button>
          </div>
        )}
        <TextField
          label={t('engine.cap')}
          hint={t('engine.capHint')}
          value={draft.monthlyCap}
          fault={faultAt('cap')}
          onCommit={(monthlyCap) => model.type(engineId, { monthlyCap })}
        />
        <div class="options-engine-actions">
          <Button tone="primary" label={t('engine.saveOne', { name })} onClick={() => void model.save(engineId)}>
            {t('engine.save')}
          </Button>
          {kept !== undefined && (
            <Button label={t('engine.forgetOne', { name })} onClick={() => void model.forget(engineId)}>
              {t('article.remove')}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}

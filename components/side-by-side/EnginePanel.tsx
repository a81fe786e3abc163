import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { MessageKey } from '@/utils/locale/translator.ts';
import type { EngineError, EngineReadiness } from '@/utils/translate/engine.ts';
import './engine-panel.css';

interface EnginePanelProps {
  name: string;
  /** Where the text goes; `null` where the browser itself translates. */
  host: string | null;
  leavesDevice: boolean;
  readiness: Exclude<EngineReadiness, 'unavailable'>;
  estimate: { sentences: number; characters: number; sentThisMonth: number };
  monthlyCap: number | null;
  run: { done: number; total: number; download: number | null } | null;
  failures: readonly EngineError[];
  onTranslate: () => void;
  onCancel: () => void;
  onPermit: () => void;
}

/** What a chosen engine would do and where the text would go, before anything is sent; then how far it has come. */
export function EnginePanel(props: EnginePanelProps) {
  const { name, host, readiness, estimate, run, onTranslate, onCancel, onPermit } = props;
  const t = useTranslator();
  return (
    <section class="engine-panel" aria-label={name}>
      <p>{t(whereKey(props), { name, host: host ?? '' })}</p>
      {readiness === 'needs-permission' && host !== null && (
        <div class="engine-panel-row">
          <p>{t('engine.needsPermission', { host })}</p>
          <Button tone="primary" onClick={onPermit}>
            {t('engine.permit', { host })}
          </Button>
        </div>
      )}
      {readiness !== 'needs-permission' && run === null && estimate.sentences > 0 && (
        <div class="engine-panel-row">
          <Cost {...props} />
          <Button tone="primary" onClick={onTranslate}>
            {t('engine.translate', { count: estimate.sentences })}
          </Button>
        </div>
      )}
      {run !== null && (
        <div class="engine-panel-row">
          <p>
            {run.download === null
              ? t('engine.running', { done: run.done, total: run.total })
              : t('engine.download', { percent: Math.round(run.download * 100) })}
          </p>
          <progress
            aria-label={t('engine.progress')}
            value={run.download ?? run.done}
            max={run.download === null ? run.total : 1}
          />
          <Button onClick={onCancel}>{t('engine.cancel')}</Button>
        </div>
      )}
      <Failures failures={run === null ? props.failures : []} />
    </section>
  );
}

function whereKey({ host, leavesDevice }: EnginePanelProps): MessageKey {
  if (leavesDevice) return 'engine.leaves';
  return host === null ? 'engine.staysHere' : 'engine.staysOnServer';
}

/** What would be sent, beside what was sent this month. */
function Cost({ host, estimate, monthlyCap }: EnginePanelProps) {
  const t = useTranslator();
  const { sentences, characters, sentThisMonth } = estimate;
  const wouldSend = characters === 0 ? t('engine.allKnown') : t('engine.wouldSend', { sentences, count: characters });
  return (
    <p>
      {host === null ? t('engine.waiting', { count: sentences }) : wouldSend}
      {monthlyCap !== null && ` ${t('engine.usage', { sent: sentThisMonth, cap: monthlyCap })}`}
    </p>
  );
}

/** How many sentences have no translation and why, the same reason said once. */
function Failures({ failures }: { failures: readonly EngineError[] }) {
  const t = useTranslator();
  const counts = new Map<EngineError['code'], number>();
  for (const { code } of failures) counts.set(code, (counts.get(code) ?? 0) + 1);
  return (
    <div role="status" class="engine-panel-failures">
      {[...counts].map(([code, count]) => {
        const key: MessageKey = `engineError.${code}`;
        return (
          <p key={code}>
            {t('engine.failed', { count })} {t(key)}
          </p>
        );
      })}
    </div>
  );
}

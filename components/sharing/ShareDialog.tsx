import { Button } from '@/components/controls/Button.tsx';
import { Dialog } from '@/components/controls/Dialog.tsx';
import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { attribution, cutQuote, SHARE_SERVICES, type ShareService, shareAddress } from '@/utils/exchange/share.ts';
import './share-dialog.css';
import type { CopyForm, Sharing } from './sharing-model.ts';

/** Names that are the same in every language. */
const SERVICE_NAMES: Record<Exclude<ShareService, 'email'>, string> = {
  facebook: 'Facebook',
  x: 'X',
  line: 'LINE',
  pinterest: 'Pinterest',
};
const COPY_LABELS = {
  link: 'share.copyLink',
  markdown: 'share.copyMarkdown',
  quotation: 'share.copyQuotation',
} as const satisfies Record<CopyForm, string>;

/** The ways to pass an article on; each carries its author, date, address and notice, none its text. */
export function ShareDialog({ sharing }: { sharing: Sharing }) {
  const t = useTranslator();
  if (sharing.subject.value === null) return null;
  const { article, passage } = sharing.subject.value;
  const forms: CopyForm[] = passage === '' ? ['link', 'markdown'] : ['link', 'markdown', 'quotation'];
  return (
    <Dialog title={t('share.title')} closeLabel={t('action.close')} onClose={sharing.close}>
      <div class="share">
        <p class="share-article">
          <strong>{article.title}</strong>
          <span>{attribution(article)}</span>
          {article.notice && <span>{article.notice}</span>}
        </p>
        <div class="share-ways">
          {forms.map((form) => (
            <Button key={form} onClick={() => void sharing.copy(form)}>
              {t(COPY_LABELS[form])}
            </Button>
          ))}
        </div>
        {passage !== '' && <blockquote dir="auto">{cutQuote(passage)}</blockquote>}
        <ul class="share-ways">
          {SHARE_SERVICES.map((service) => {
            const address = shareAddress(service, article);
            if (address === null) return null;
            return (
              <li key={service}>
                {service === 'email' ? (
                  <a class="button button-plain" href={address} onClick={sharing.close}>
                    {t('share.email')}
                  </a>
                ) : (
                  <ExternalLink class="button button-plain" url={address} onOpen={sharing.close}>
                    {SERVICE_NAMES[service]}
                  </ExternalLink>
                )}
              </li>
            );
          })}
        </ul>
        <p class="share-hint">{t('share.hint')}</p>
      </div>
    </Dialog>
  );
}

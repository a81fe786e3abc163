import type { ComponentChildren } from 'preact';

interface ExternalLinkProps {
  url: string;
  children: ComponentChildren;
  onOpen?: (() => void) | undefined;
  class?: string;
  tabIndex?: number | undefined;
  lang?: string;
  /** Its name where the words on it do not say enough by themselves. */
  label?: string;
  'data-roving'?: boolean;
}

/** The button that opens a link in a tab behind; the other auxiliary ones open menus. */
const MIDDLE = 1;

function isWebAddress(url: string): boolean {
  return /^https?:\/\//iu.test(url);
}

/** A link out of the extension, in a new tab and without a referrer; an address that is not http(s) stays plain text. */
export function ExternalLink({ url, children, onOpen, label, ...rest }: ExternalLinkProps) {
  if (!isWebAddress(url)) return <span {...rest}>{children}</span>;
  return (
    <a
      {...rest}
      href={url}
      aria-label={label}
      title={label}
      target="_blank"
      rel="noopener noreferrer"
      onClick={onOpen}
      onAuxClick={(event) => event.button === MIDDLE && onOpen?.()}
    >
      {children}
    </a>
  );
}

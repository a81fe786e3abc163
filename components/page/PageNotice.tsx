import type { ComponentChildren } from 'preact';
import lion from '@/components/icon/lion.svg';
import './page-card.css';

interface PageNoticeProps {
  title: string;
  hint: string;
  /** What can be done all the same. */
  children?: ComponentChildren;
}

/** The card's place when there is nothing to say about the page: short, and never an error. */
export function PageNotice({ title, hint, children }: PageNoticeProps) {
  return (
    <section class="page-card page-notice">
      <img src={lion} alt="" width={44} height={44} />
      <div>
        <h1>{title}</h1>
        <p>{hint}</p>
        {children}
      </div>
    </section>
  );
}

import lion from '@/components/icon/lion.svg';
import './page-card.css';

/** The card's place when there is nothing to say about the page: short, and never an error. */
export function PageNotice({ title, hint }: { title: string; hint: string }) {
  return (
    <section class="page-card page-notice">
      <img src={lion} alt="" width={44} height={44} />
      <div>
        <h1>{title}</h1>
        <p>{hint}</p>
      </div>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import './more-on-scroll.css';

/** Stands below a list and asks for more when it comes near the view. */
export function MoreOnScroll({ onMore }: { onMore: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = mark;
    if (current === null) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onMore());
    observer.observe(current);
    return () => observer.disconnect();
  }, [onMore]);
  return <div class="more-on-scroll" ref={mark} />;
}

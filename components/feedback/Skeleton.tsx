import './skeleton.css';

/** Grey rows in the shape of what is coming; `label` says it to those who do not see them. */
export function Skeleton({ label, rows }: { label: string; rows: number }) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class="skeleton-row" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

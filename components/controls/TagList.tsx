import './tag.css';

interface TagListProps {
  tags: readonly string[];
  label: string;
  /** The language the tags are in. */
  lang?: string | undefined;
}

/** A line of an article's tags; those that do not fit are clipped, never wrapped into the rows below. */
export function TagList({ tags, label, lang }: TagListProps) {
  if (tags.length === 0) return null;
  return (
    <ul class="tag-list" aria-label={label}>
      {tags.map((tag) => (
        <li key={tag} class="tag" lang={lang}>
          {tag}
        </li>
      ))}
    </ul>
  );
}

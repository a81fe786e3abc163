import './outline.css';

export interface Heading {
  text: string;
  /** 1–6. */
  level: number;
}

interface OutlineProps {
  headings: readonly Heading[];
  lang: string;
  /** By its place among the headings. */
  onGo: (index: number) => void;
}

/** A text's headings as a list of ways into it. */
export function Outline({ headings, lang, onGo }: OutlineProps) {
  const highest = Math.min(...headings.map(({ level }) => level));
  return (
    <ol class="outline" lang={lang}>
      {headings.map(({ text, level }, index) => (
        <li key={`${index} ${text}`} style={{ '--depth': level - highest }}>
          <button type="button" onClick={() => onGo(index)}>
            {text}
          </button>
        </li>
      ))}
    </ol>
  );
}

import './ruby-text.css';

interface RubyTextProps {
  text: string;
  /** What stands over each character, in order; `null` for no reading at all. */
  readings: readonly (string | null)[] | null;
}

/** A text with how its characters are read over them. */
export function RubyText({ text, readings }: RubyTextProps) {
  if (readings === null) return <>{text}</>;
  const marks = [...text].map((character, index) => ({ character, reading: readings[index] ?? null, place: index }));
  return (
    <>
      {marks.map(({ character, reading, place }) =>
        reading === null ? (
          character
        ) : (
          <ruby key={place}>
            {character}
            <rt>{reading}</rt>
          </ruby>
        ),
      )}
    </>
  );
}

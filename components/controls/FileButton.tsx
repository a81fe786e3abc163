import { useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

interface FileButtonProps {
  label: string;
  /** What the browser's dialog offers, as in an input's `accept`. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that lets the reader choose a file; the same file may be chosen again. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => chooser.current?.click()}>{label}</Button>
      <input
        ref={chooser}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}

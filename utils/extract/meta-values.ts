export type MetaValues = ReadonlyMap<string, readonly string[]>;

/** Every `meta` of the document by its lower-cased `property`, `name` or `itemprop`, in document order. */
export function readMetaValues(document: Document): MetaValues {
  const values = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    const names = `${meta.getAttribute('property') ?? ''} ${meta.getAttribute('name') ?? ''} ${meta.getAttribute('itemprop') ?? ''}`;
    for (const name of new Set(names.toLowerCase().split(/\s+/))) {
      if (name === '') continue;
      const known = values.get(name);
      if (known === undefined) values.set(name, [content]);
      else known.push(content);
    }
  }
  return values;
}

import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detectPage, extract, extractInSlices } from '@/utils/extract/index.ts';
import { yieldToPage } from '@/utils/turns/yield-to-page.ts';

/** What one engine told of one page; `null` where it tells nothing. */
export interface Answer {
  title: string | null;
  authors: string[];
  date: string | null;
  lang: string | null;
  tags: string[];
  content: string;
  kind: string | null;
  ms: number;
  changed: boolean;
  error: string | null;
}

type Known = Omit<Answer, 'ms' | 'changed' | 'error'>;

const ENGINES: Readonly<Record<string, (document: Document, url: string) => Known>> = {
  windlion: (document, url) => {
    const found = extract(document, url);
    return {
      title: found.title.value,
      authors: (found.bylines.value ?? []).map(({ name }) => name),
      date: found.published.value?.day ?? null,
      lang: found.language.value,
      tags: found.tags.map(({ name }) => name),
      content: found.content?.text ?? '',
      kind: found.detection.kind,
    };
  },
  detection: (document, url) => ({ ...nothing(), kind: detectPage(document, url).kind }),
  readability: (document) => {
    const kind = isProbablyReaderable(document) ? 'article' : 'nothing';
    const found = new Readability(document).parse();
    return {
      ...nothing(),
      title: found?.title ?? null,
      authors: found?.byline ? [found.byline] : [],
      date: dayOf(found?.publishedTime),
      lang: found?.lang ?? null,
      content: found?.textContent ?? '',
      kind,
    };
  },
  defuddle: (document, url) => {
    const found = new Defuddle(document, { url }).parse();
    const element = document.createElement('div');
    element.innerHTML = found.content;
    return {
      ...nothing(),
      title: found.title,
      authors: found.author ? found.author.split(/,\s*/) : [],
      date: dayOf(found.published),
      lang: found.language ?? null,
      content: element.textContent ?? '',
    };
  },
};

function nothing(): Known {
  return { title: null, authors: [], date: null, lang: null, tags: [], content: '', kind: null };
}

function dayOf(value: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? null;
}

/** A fresh document of the page; scripts never run and nothing is loaded. */
function parse(html: string, url: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (document.querySelector('base') === null) {
    const base = document.createElement('base');
    base.href = url;
    document.head.prepend(base);
  }
  return document;
}

/** Runs one engine. */
function answer(engine: string, html: string, url: string): Answer {
  const document = parse(html, url);
  const before = document.documentElement?.outerHTML;
  const start = performance.now();
  let known = nothing();
  let error: string | null = null;
  try {
    known = ENGINES[engine]?.(document, url) ?? known;
  } catch (thrown) {
    error = String(thrown);
  }
  const ms = performance.now() - start;
  return { ...known, ms, error, changed: document.documentElement?.outerHTML !== before };
}

/** How long the page has to wait at most while it is read in slices, in milliseconds. */
async function longestSlice(html: string, url: string): Promise<number> {
  const document = parse(html, url);
  let start = performance.now();
  let longest = 0;
  const settle = () => {
    longest = Math.max(longest, performance.now() - start);
  };
  const pause = async () => {
    settle();
    await yieldToPage();
    start = performance.now();
  };
  await extractInSlices(document, url, { pause });
  settle();
  return longest;
}

Object.assign(globalThis, { answer, longestSlice });

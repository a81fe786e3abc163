import type { GlossaryTerm } from '@/utils/translate/glossary.ts';

/** A term as it is being written; lists are one line each, as they are typed. */
export interface TermDraft {
  id?: string;
  source: string;
  target: string;
  keepAsIs: boolean;
  variants: string;
  alternatives: string;
  note: string;
  /** Whether it holds for the article's site only. */
  forSite: boolean;
}

/** A draft that begins with these words. */
export function newDraft(source = '', target = ''): TermDraft {
  return { source, target, keepAsIs: false, variants: '', alternatives: '', note: '', forSite: false };
}

/** A stored term, to be edited. */
export function draftOf({ id, ...term }: GlossaryTerm & { id: string }): TermDraft {
  return {
    id,
    source: term.source,
    target: term.target,
    keepAsIs: term.keepAsIs === true,
    variants: (term.variants ?? []).join('、'),
    alternatives: (term.alternatives ?? []).join('、'),
    note: term.note ?? '',
    forSite: term.site !== undefined,
  };
}

/** Whether a draft says what its term becomes. */
export function isWholeDraft({ source, target, keepAsIs }: TermDraft): boolean {
  return source.trim() !== '' && (keepAsIs || target.trim() !== '');
}

/** The term that a draft means; `site` is the article's host. */
export function termOf(draft: TermDraft, pair: GlossaryTerm['pair'], site: string): GlossaryTerm {
  const list = (line: string): string[] =>
    line
      .split(/[、|｜;；\n]/u)
      .map((one) => one.trim())
      .filter(Boolean);
  const variants = list(draft.variants);
  const alternatives = list(draft.alternatives);
  const note = draft.note.trim();
  return {
    source: draft.source.trim(),
    target: draft.keepAsIs ? '' : draft.target.trim(),
    pair,
    ...(draft.keepAsIs ? { keepAsIs: true } : {}),
    ...(variants.length > 0 ? { variants } : {}),
    ...(alternatives.length > 0 ? { alternatives } : {}),
    ...(note === '' ? {} : { note }),
    ...(draft.forSite ? { site } : {}),
  };
}

import { itemNeedle, type Needle, wordNeedle } from './needle.ts';
import type { FieldClause, Query, WordClause } from './query.ts';
import { HEAD_FIELDS } from './search-record.ts';
import { NO_TAG_FORMS, type TagForms } from './tag-forms.ts';

/** Something that must stand in a row: all needles within a range of the head's fields, or in the full text. */
export interface Criterion {
  needles: Needle[];
  firstField: number;
  lastField: number;
  inBody: boolean;
  /** Tags that stand for the word, being other names of what it names. */
  otherNames?: Needle[];
}

/** A query, ready to be asked of block after block. */
export interface Criteria {
  /** One a word: each must hold, and they make the rank. */
  words: Criterion[];
  /** Of each group one must hold. */
  filters: Criterion[][];
  unwanted: Criterion[];
}

/** All but the language: nobody who types `en` means that. */
const LAST_SEARCHED = HEAD_FIELDS.indexOf('site');

/** A query’s words and fields as needles to scan for; what has other names is looked for by these too. */
export function criteriaOf({ words, fields }: Query, forms: TagForms = NO_TAG_FORMS): Criteria {
  const wanted = fields.filter(({ negated }) => !negated);
  const chosen = (field: string): Criterion[] => wanted.filter((clause) => clause.field === field).map(fieldCriterion);
  return {
    words: words.filter(({ negated }) => !negated).map((word) => wordCriterion(word, forms)),
    // An article has many tags but one site and one language: of several asked for, one is enough.
    filters: [
      ...wanted.filter(({ field }) => field === 'tag').map((tag) => tagCriteria(tag, forms)),
      ...[chosen('site'), chosen('section'), chosen('lang')].filter(({ length }) => length > 0),
    ],
    unwanted: [
      ...words.filter(({ negated }) => negated).map((word) => wordCriterion(word, forms)),
      ...fields
        .filter(({ negated }) => negated)
        .flatMap((clause) => (clause.field === 'tag' ? tagCriteria(clause, forms) : [fieldCriterion(clause)])),
    ],
  };
}

function wordCriterion({ text, exact }: WordClause, forms: TagForms): Criterion {
  const otherNames = othersOf(text, forms).map((form) => itemNeedle(form, true));
  return { needles: [wordNeedle(text, exact)], firstField: 0, lastField: LAST_SEARCHED, inBody: true, otherNames };
}

function tagCriteria({ text, exact }: WordClause, forms: TagForms): Criterion[] {
  const needles = [itemNeedle(text, exact), ...othersOf(text, forms).map((form) => itemNeedle(form, true))];
  return needles.map((needle) => within('tags', [needle]));
}

function othersOf(text: string, forms: TagForms): string[] {
  return (forms.get(text) ?? []).filter((form) => form !== text);
}

function fieldCriterion({ field, text, exact }: FieldClause): Criterion {
  if (field === 'section') return within('sections', [itemNeedle(text, exact)]);
  if (field === 'site') return within('site', [wordNeedle(text, exact)]);
  // `zh-tw` asks for `zh-hant-tw` as well; the last subtag may still be being typed.
  const subtags = text.split('-').filter((subtag) => subtag !== '');
  return within(
    'language',
    subtags.map((subtag, index) => wordNeedle(subtag, exact || index < subtags.length - 1)),
  );
}

function within(field: (typeof HEAD_FIELDS)[number], needles: Needle[]): Criterion {
  const index = HEAD_FIELDS.indexOf(field);
  return { needles, firstField: index, lastField: index, inBody: false };
}

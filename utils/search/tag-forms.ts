import { fold } from './fold.ts';

/** Every name of a tag, folded, by each of them: what one is asked for, the others answer too. */
export type TagForms = ReadonlyMap<string, readonly string[]>;

/** No tag has another name. */
export const NO_TAG_FORMS: TagForms = new Map();

/** The names of each tag as one group. */
export function tagForms(groups: Iterable<readonly string[]>): TagForms {
  const forms = new Map<string, readonly string[]>();
  for (const group of groups) {
    const names = [...new Set(group.map(fold))];
    for (const name of names) forms.set(name, names);
  }
  return forms;
}

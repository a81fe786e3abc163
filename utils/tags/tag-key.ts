/** The key under which spellings of one tag meet: compatibility forms, case, spaces and a leading `#` folded. */
export function tagKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/^#+/u, '').replace(/\s+/gu, ' ').toLocaleLowerCase('en');
}

const collator = new Intl.Collator('und');

/** Orders names as the database does: by Unicode's own collation, whatever the language. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

/** What a glossary can leave as. */
export type GlossaryFormat = 'csv' | 'tbx';

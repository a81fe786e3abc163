const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };

/** Markup that is not escaped again. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type MarkupPart = Markup | string | number | false | null | undefined | MarkupPart[];

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

export function raw(text: string): Markup {
  return new Markup(text);
}

/** Template tag for HTML and XML: what is put in is escaped, unless it is markup already. */
export function markup(strings: TemplateStringsArray, ...parts: MarkupPart[]): Markup {
  return new Markup(strings.map((string, index) => string + show(parts[index])).join(''));
}

/** `<![CDATA[…]]>`. */
export function cdata(text: string): Markup {
  return new Markup(`<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
}

export function stripTags(html: string): string {
  return html.replace(/<[^>]*>/gu, '');
}

function show(part: MarkupPart): string {
  if (part === null || part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map(show).join('');
  return part instanceof Markup ? part.text : escapeMarkup(String(part));
}

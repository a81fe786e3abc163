interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}

/** `parseFromString` is a sink under Trusted Types although its document is inert; the manifest names this policy. */
const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes');
const policy = factory?.createPolicy('inert-parser', { createHTML: (text) => text });

/** The one place that turns text from elsewhere into a document: inert, nothing of it runs or loads. */
export function parseInert(text: string, mediaType: 'text/html' | 'application/xml'): Document {
  return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, mediaType);
}

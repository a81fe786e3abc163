/** Where a document was loaded from, before the page changed its address itself. */
export function loadedAddress(url: string): string {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation !== undefined && URL.canParse(navigation.name) ? navigation.name : url;
}

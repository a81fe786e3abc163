/** Characters that show nothing or change the writing direction: an address must not be able to look like another. */
const UNSEEN = /[\s\p{C}]/gu;

/** An address as people read it: `/標籤/` rather than percent-encoded bytes, where those are valid UTF-8. */
export function readableUrl(url: string): string {
  return url.replace(/(?:%[0-9a-f]{2})+/giu, (run) => {
    try {
      return decodeURI(run).replace(UNSEEN, encodeURIComponent);
    } catch {
      return run;
    }
  });
}

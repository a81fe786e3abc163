/** A page that swaps its article often fills it in after its address has changed. */
const SETTLED_MS = 400;
const LONGEST_MS = 5_000;

/** Calls back for the page as it is, and anew when it comes back from the cache or shows another article by itself. */
export function watchPage(onPage: () => void): void {
  let stop = (): void => {};
  const follow = (): void => {
    stop();
    onPage();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(onPage, SETTLED_MS);
    });
    const end = setTimeout(() => observer.disconnect(), LONGEST_MS);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    stop = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(end);
    };
  };
  addEventListener('pageshow', (event) => {
    if (event.persisted) onPage();
  });
  let shown = address();
  window.navigation?.addEventListener('navigatesuccess', () => {
    if (address() === shown) return;
    shown = address();
    follow();
  });
  onPage();
}

/** A fragment is a place in the page, except where a site routes by it. */
function address(): string {
  return location.href.replace(/#(?!!?\/).*$/u, '');
}

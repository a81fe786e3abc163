import type { Locale } from '@/utils/locale/choose-locale.ts';

/** Sets the page's language, for fonts and speech, and its theme; `auto` leaves the theme to the system. */
export function applyLook(
  root: HTMLElement,
  look: { locale: Locale; theme: 'auto' | 'light' | 'sepia' | 'dark' },
): void {
  root.lang = look.locale;
  if (look.theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = look.theme;
}

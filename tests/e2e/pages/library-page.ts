import type { ElementHandle, Page } from 'puppeteer-core';
import { press, quote, textOf, textsOf } from './look.ts';
import { SavedSearch } from './saved-search.ts';
import type { Words } from './words.ts';

/** The library page, in the words of a person who uses it. */
export class LibraryPage {
  readonly page: Page;
  readonly words: Words;
  readonly search: SavedSearch;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
    this.search = new SavedSearch({ page });
  }

  titles(): Promise<string[]> {
    return textsOf(this.page, '.library-row h2');
  }

  async showShelf(shelf: 'library' | 'archive' | 'trash'): Promise<void> {
    await press(this.page, `.library-navigation button ::-p-text(${this.words(`shelf.${shelf}`)})`);
  }

  /** Goes where a line of the navigation leads, by its name. */
  async useTool(name: string): Promise<void> {
    await press(this.page, `.library-navigation li > button ::-p-text(${name})`);
  }

  /** The tags of the navigation with their counts, e.g. `志工 2`. */
  tags(): Promise<string[]> {
    return textsOf(this.page, '.library-tags button');
  }

  async select(title: string): Promise<void> {
    await press(this.page, `input[aria-label=${quote(this.words('libraryPage.select', { title }))}]`);
  }

  /** Presses a button of the bar for what is selected. */
  async forSelected(label: string): Promise<void> {
    await press(this.page, `.library-selection button ::-p-text(${label})`);
  }

  async open(title: string): Promise<void> {
    await press(this.page, `.library-row[aria-label=${quote(title)}] h2 button`);
    await this.page.waitForSelector(`.library-reading article[aria-label=${quote(title)}]`, { timeout: 10_000 });
  }

  /** The saved text in the reading pane, as it is drawn. */
  text(): Promise<string> {
    return textOf(this.page, '.saved-text');
  }

  async writeNote(note: string): Promise<void> {
    await this.page.focus('.note-field textarea');
    await this.page.keyboard.type(note);
  }

  /** Types into the tag field of the reading pane and takes the first completion, or what was typed. */
  async addTag(typed: string, isCompleted: boolean): Promise<void> {
    await this.page.focus('.library-reading .tag-editor input');
    await this.page.keyboard.type(typed);
    if (isCompleted) {
      await this.page.waitForSelector('.library-reading [role="option"]', { timeout: 10_000 });
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  articleTags(): Promise<string[]> {
    return textsOf(this.page, '.library-reading .tag-editor-tags li');
  }

  related(): Promise<string[]> {
    return textsOf(this.page, '.related-articles li');
  }

  toast(): Promise<string> {
    return textOf(this.page, '.toast[data-shown="true"] [role="status"]');
  }

  async undo(): Promise<void> {
    await press(this.page, `.toast ::-p-text(${this.words('action.undo')})`);
  }

  /** Gives a file to the import, as the file dialog would. */
  async importFile(path: string): Promise<void> {
    const chooser = await this.page.waitForSelector('.library-backup input[type="file"]', { timeout: 10_000 });
    await (chooser as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  /** What the library says an import would do, and that it may. */
  async acceptImport(): Promise<string[]> {
    await this.page.waitForSelector('.restore-plan', { timeout: 30_000 });
    const plan = await textsOf(this.page, '.restore-plan li');
    await press(this.page, 'dialog[open] .dialog-actions .button-primary');
    return plan;
  }
}

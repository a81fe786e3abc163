/** Puts text where the cursor stands, or in place of all, as if it had been typed: undo takes it out again. */
export function insertText(field: HTMLTextAreaElement, text: string, place: 'cursor' | 'whole'): void {
  field.focus();
  if (place === 'whole') field.select();
  // No other way keeps the field's own undo.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

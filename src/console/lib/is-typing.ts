/** True when a key pressed now belongs to a field or to an open menu, not to the page. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest("input, textarea, select, [role='dialog'], [role='alertdialog'], [role='menu'], [role='listbox']") !== null
  );
}

const LONGEST = 300;

/** The words that are marked inside an element, in quotation marks and with a place to go on writing; nothing where none are. */
export function quotedFrom(element: Element | null): string {
  const selection = getSelection();
  if (!element || !selection || selection.isCollapsed) return '';
  const { anchorNode, focusNode } = selection;
  if (!element.contains(anchorNode) || !element.contains(focusNode)) return '';
  const words = selection.toString().replace(/\s+/g, ' ').trim();
  if (words === '') return '';
  return `«${words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words}»: `;
}

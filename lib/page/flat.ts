/**
 * The page as it is drawn: a host's shadow tree in place of its own children, slotted nodes in place of their slot.
 * Content scripts see closed shadow trees too, each browser in a way of its own.
 */
interface Privileged {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
}

/** The shadow tree of an element, be it open or closed; null when it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  const own = element.shadowRoot ?? (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  // Asking costs: only components have closed trees.
  if (own || !element.localName.includes('-')) return own ?? null;
  try {
    return (globalThis as Privileged).chrome?.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
  } catch {
    return null;
  }
}

/** The nodes that are drawn inside an element, in order. A live list: not to be kept. */
export function drawnChildren(element: Element): ArrayLike<Node> {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** The element inside which a node is drawn. */
export function drawnParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot || node.parentElement) return slot ?? node.parentElement;
  return (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** The shadow trees in which these elements stand. */
export function shadowsAround(elements: Iterable<Element>): ShadowRoot[] {
  const roots = new Set<Node>();
  for (const element of elements) roots.add(element.getRootNode());
  return [...roots].filter((root): root is ShadowRoot => root.nodeType === 11);
}

/**
 * Watches which of the page's cards lie over the room, so that it can keep faces and evidence clear of them. A card says so
 * itself, by `data-covers`.
 */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The part of a card that can be seen: cards may be scrolled inside their column. */
function seenPart(card: Element): DOMRect {
  const own = card.getBoundingClientRect()
  const column = card.closest('.talk')?.getBoundingClientRect() ?? own
  const top = Math.max(own.top, column.top)
  return new DOMRect(own.x, top, own.width, Math.min(own.bottom, column.bottom) - top)
}

/** In whole CSS pixels from the room's top left corner. */
function coversOf(room: HTMLElement): readonly Box[] {
  const { left, top, right, bottom } = room.getBoundingClientRect()
  return [...document.querySelectorAll('[data-covers]')].flatMap((card) => {
    const box = seenPart(card)
    if (box.right <= left || box.left >= right || box.bottom <= top || box.top >= bottom || box.height <= 0) return []
    const [x, y] = [Math.floor(box.left - left), Math.floor(box.top - top)]
    return [{ x, y, width: Math.ceil(box.width), height: Math.ceil(box.height) }]
  })
}

/** Tells of the covers now and whenever they change. Returns what stops the watch. */
export function watchCovers(room: HTMLElement, tell: (covers: readonly Box[]) => void): () => void {
  let isAsked = false
  let watched = new Set<Element>()
  function look(): void {
    isAsked = false
    const cards = new Set(document.querySelectorAll('[data-covers]'))
    for (const card of watched) if (!cards.has(card)) sizes.unobserve(card)
    // Watching one anew would be answered at once, and never end.
    for (const card of cards) if (!watched.has(card)) sizes.observe(card)
    watched = cards
    tell(coversOf(room))
  }
  // Several cards change at once; what counts is how they lie when the page is laid out.
  function ask(): void {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(look)
  }
  const sizes = new ResizeObserver(ask)
  const changes = new MutationObserver(ask)
  changes.observe(document.body, { childList: true, characterData: true, subtree: true })
  addEventListener('resize', ask)
  look()
  return () => {
    sizes.disconnect()
    changes.disconnect()
    removeEventListener('resize', ask)
  }
}

/**
 * A page that was left open while the site was replaced: parts that it asks for late are gone. Loading it again, once, brings
 * the new ones; every move is kept already, so the session goes on where it was.
 */

/** The program that the page was loaded again for, so that it never is twice. */
const KEY = 'renewed-for'

/** Loads the page again if the site holds another program by now. `false` where it does not, or where that was tried. */
export async function renewIfReplaced(): Promise<boolean> {
  try {
    const now = await programOnSite()
    if (now === programIn(document) || now === sessionStorage.getItem(KEY)) return false
    sessionStorage.setItem(KEY, now)
    location.reload()
    return true
  } catch {
    // No way to the site, or no place to note that it was tried.
    return false
  }
}

/** Whether the page stands here because it was loaded again for a new program. Said once. */
export function wasRenewed(): boolean {
  try {
    if (sessionStorage.getItem(KEY) !== programIn(document)) return false
    sessionStorage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}

async function programOnSite(): Promise<string> {
  const answer = await fetch(location.href, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`The site answers ${answer.status}.`)
  return programIn(new DOMParser().parseFromString(await answer.text(), 'text/html'))
}

/** The scripts that a page names, each with its version in its name. */
function programIn(page: Document): string {
  return [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src')).join(' ')
}

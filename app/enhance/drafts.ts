/** What was typed into one part of a form, by field name, and the version it was based on. */
export type Draft = Readonly<{
  fields: Readonly<Record<string, string>>
  version: string
  /** The form was sent as a whole; whether it arrived is not known yet. */
  sent?: boolean
}>

const prefix = 'jamsides-draft:'

/** Whoever uses the page now. Drafts are kept for one person only, and only until the tab is closed. */
const person = document.body.dataset.person ?? ''

const keyOf = (name: string) => `${prefix}${person}:${location.pathname}:${name}`

/** A browser may keep nothing, because its storage is full or turned off; the page still holds what was typed. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** Keeps what is typed until the server has it. */
export function keepDraft(name: string, draft: Draft): void {
  quietly(() => sessionStorage.setItem(keyOf(name), JSON.stringify(draft)))
}

/** What was kept, if anything. */
export function findDraft(name: string): Draft | undefined {
  return quietly(() => {
    const kept = sessionStorage.getItem(keyOf(name))
    return kept === null ? undefined : (JSON.parse(kept) as Draft)
  })
}

/** Forgets what the server has got. */
export function dropDraft(name: string): void {
  quietly(() => sessionStorage.removeItem(keyOf(name)))
}

/**
 * Forgets what anybody but the person now using the page left behind, and what was sent with a form that led on to
 * another page, since it arrived.
 */
export function dropOldDrafts(): void {
  quietly(() => {
    for (const key of Object.keys(sessionStorage)) {
      if (!key.startsWith(prefix)) continue
      const mine = key.startsWith(`${prefix}${person}:`)
      const here = key.startsWith(`${prefix}${person}:${location.pathname}:`)
      const { sent } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Draft>
      if (!mine || (sent === true && !here)) sessionStorage.removeItem(key)
    }
  })
}

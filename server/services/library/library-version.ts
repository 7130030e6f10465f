import type { Content } from '#server/content/content.ts'
import type { Context } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { findPublicState } from '#server/store/examples/find-public-state.ts'
import { tellCases } from './tell-cases.ts'

/** What tells one state of the library from the next, and when it was last changed. */
export type LibraryVersion = Readonly<{
  version: string
  changedAt: string
  /** How many there are. */
  stories: number
}>

const hashed = new WeakMap<Content, string>()

/** The state of all that the library tells of real organisations, in what this program makes of it. */
export async function findLibraryVersion({ content, config, db }: Context): Promise<LibraryVersion> {
  const cases = hashed.get(content) ?? sha256Of(JSON.stringify(tellCases(content)))
  hashed.set(content, cases)
  const { count, hash, changedAt } = await findPublicState(db)
  const opened = `${content.library.openedOn}T00:00:00Z`
  return {
    version: sha256Of(`${config.version} ${cases} ${hash}`),
    changedAt: changedAt === null || Date.parse(changedAt) < Date.parse(opened) ? opened : changedAt,
    stories: count + content.library.cases.length,
  }
}

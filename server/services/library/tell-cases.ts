import type { LibraryStory } from '#domain/library/library-story.ts'
import { tellCase } from '#domain/library/tell-case.ts'
import type { Content } from '#server/content/content.ts'

const told = new WeakMap<Content, readonly LibraryStory[]>()

/** The published cases as stories, in the order of the content. They are the same for as long as the program runs. */
export function tellCases(content: Content): readonly LibraryStory[] {
  const known = told.get(content) ?? content.library.cases.map((one) => tellCase(one, content))
  told.set(content, known)
  return known
}

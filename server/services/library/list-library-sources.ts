import type { LibraryReport } from '#domain/library/library.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import type { Context } from '#server/context.ts'
import { tellCases } from './tell-cases.ts'

/** A report with the stories that are taken from it. */
export type LibrarySource = Readonly<{ report: LibraryReport; stories: readonly LibraryStory[] }>

/** The reports that published cases are taken from, in the order of the content, each with its stories. */
export async function listLibrarySources({ content }: Context): Promise<readonly LibrarySource[]> {
  return content.library.reports.map((report) => ({
    report,
    stories: tellCases(content).filter(({ source }) => source?.report.id === report.id),
  }))
}

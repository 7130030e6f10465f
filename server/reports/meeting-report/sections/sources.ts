import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { list } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { nameScale } from '../../figures/instrument-names.ts'
import { uniqueSources } from '../../figures/unique-sources.ts'
import type { MeetingReportData } from '../data.ts'

/** Where everything in the pack comes from. `date` is when the figures were taken, as the reader sees it. */
export function sourcesSection({ rows, levels }: MeetingReportData, language: Language, date: string): Draft {
  const { meetingPack: t, reports } = textsIn(language)
  const { round, group, meeting, content } = rows
  const instruments = [...new Set(levels.map(({ instrument }) => instrument))]
  return {
    id: 'sources',
    blocks: [
      list([
        t.sources.data(group.name[language], date),
        t.sources.counted(meeting.name[language]),
        ...instruments.map(({ title, items, scale }) =>
          reports.sources.instrument(title[language], items.length, nameScale(language, scale)),
        ),
        reports.sources.calculation,
        content.meetingGuides.note[language],
      ]),
      {
        kind: 'source-list',
        // The sources of the checklists stand with the checklists and in the result reports.
        sources: uniqueSources([...round.sources, ...content.meetingGuides.sources]),
      },
    ],
  }
}

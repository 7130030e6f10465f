import type { Language } from '#domain/language/language.ts'
import type { RoundOutcomes } from '#domain/rounds/round-outcomes.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, list } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block } from '../../document/document.ts'
import { ownTextBlocks } from '../../document/own-text-blocks.ts'
import type { RoundReportData } from '../data.ts'

/** What the report of the round says was learnt, and each organisation that has written anything, in its order. */
export function lessonsSection({ rows, participants, outcomes }: RoundReportData, language: Language): Draft {
  const own = participants.members.flatMap(({ organisation }) => {
    const texts = rows.lessons.flatMap(({ organisationCode, text }) =>
      organisationCode === organisation.code ? [text] : [],
    )
    const theirs = ownTextBlocks(texts, 'lessons', language)
    return theirs.length === 0 ? [] : [heading(organisation.name), ...theirs]
  })
  return { id: 'lessons', blocks: [...publishedLessons(outcomes, language), ...own] }
}

function publishedLessons(outcomes: RoundOutcomes | null, language: Language): readonly Block[] {
  if (outcomes === null || outcomes.lessons.length === 0) return []
  return [
    heading(textsIn(language).roundReport.report),
    list(outcomes.lessons.map((lesson) => lesson[language])),
  ]
}

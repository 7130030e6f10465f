import type { Language } from '#domain/language/language.ts'
import { heading } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { ownTextBlocks } from '../../document/own-text-blocks.ts'
import type { RoundReportData } from '../data.ts'

/** What each organisation that has written anything has learnt, in the order of the round. */
export function lessonsSection({ rows, participants }: RoundReportData, language: Language): Draft {
  return {
    id: 'lessons',
    blocks: participants.members.flatMap(({ organisation }) => {
      const texts = rows.lessons.flatMap(({ organisationCode, text }) =>
        organisationCode === organisation.code ? [text] : [],
      )
      const theirs = ownTextBlocks(texts, 'lessons', language)
      return theirs.length === 0 ? [] : [heading(organisation.name), ...theirs]
    }),
  }
}

import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { heading } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { ownTextBlocks } from '../../figures/own-text-blocks.ts'
import type { RoundReportData } from '../data.ts'

/** What the round as a whole has learnt, then each organisation that has written anything, in the order of the round. */
export function lessonsSection({ rows, participants }: RoundReportData, language: Language): Draft {
  const t = textsIn(language).reports
  const of = (code: string | null) =>
    ownTextBlocks(
      rows.texts.filter(({ organisationCode }) => organisationCode === code),
      'lessons',
      language,
    )
  const whole = of(null)
  return {
    id: 'lessons',
    title: t.sections.lessons,
    blocks: [
      ...whole,
      ...participants.members.flatMap(({ organisation }) => {
        const theirs = of(organisation.code)
        return theirs.length === 0 ? [] : [heading(organisation.name), ...theirs]
      }),
    ],
  }
}

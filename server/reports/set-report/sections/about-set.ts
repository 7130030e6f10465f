import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, notice, paragraph } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { paragraphsOf } from '../../document/text-direction.ts'
import type { SetReportData } from '../data.ts'

/** What the set is for, who has chosen it, and how it is to be read. */
export function aboutSetSection({ rows, parts }: SetReportData, language: Language): Draft {
  const { sets, figures } = textsIn(language)
  const { organisation, borrowedFrom, set } = rows
  const both = parts.flatMap(({ entries }) => entries).length
  const guidance = paragraphsOf(set.guidance[language])
  return {
    id: 'about-set',
    blocks: [
      borrowedFrom ? notice(figures.borrowed(organisation.name, borrowedFrom.name)) : null,
      paragraph(sets.document.about({ both, of: rows.figures.length, organisation: organisation.name })),
      ...paragraphsOf(set.purpose[language]).map((text) => paragraph(text)),
      paragraph(sets.origins[set.origin]),
      guidance.length > 0 ? heading(sets.howToRead) : null,
      ...guidance.map((text) => paragraph(text)),
    ],
  }
}

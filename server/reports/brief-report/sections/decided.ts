import type { Language } from '#domain/language/language.ts'
import { shortenText } from '#domain/reports/shorten-text.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Paragraph } from '../../document/document.ts'
import { formatFigure } from '../../document/figure.ts'
import type { BriefData, BriefStanding } from '../data.ts'

/** How much of what a group wrote about one statement has room on the page. */
const mostReason = 150
const mostEvidence = 60

/** What politics itself answers for, as the group agreed, with the reason and what it rests on. */
export function decidedSection({ standing }: BriefData, language: Language): Draft {
  const t = textsIn(language).brief.decided
  if (standing === null || standing.political.length === 0)
    return { id: 'decided', blocks: [paragraph(t.none)] }
  return {
    id: 'decided',
    blocks: [paragraph(t.lead), ...standing.political.map((number) => statement(standing, number, language))],
  }
}

function statement({ history, latest, max }: BriefStanding, number: number, language: Language): Paragraph {
  const t = textsIn(language).brief.decided
  const { title } = history.items.find((item) => item.number === number)!
  const item = `${number}. ${title[language]}`
  const rating = latest.ratings.get(number)!
  const agreed = latest.record.consensus.find((one) => one.item === number)
  const reason = shortenText(agreed?.reason ?? '', mostReason)
  const evidence = shortenText(agreed?.evidence ?? '', mostEvidence)
  const why = [reason, evidence === '' ? '' : t.evidence(evidence)].filter((part) => part !== '').join(' ')
  const value = formatFigure(language, rating)
  return paragraph(
    rating.value === null ? t.unanswered(item, value, why) : t.item({ item, value, max: String(max), why }),
    [rating],
  )
}

import type { Language } from '#domain/language/language.ts'
import { shortenText } from '#domain/reports/shorten-text.ts'
import { formatPoints } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Row } from '../../document/document.ts'
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
    blocks: [
      table({
        id: 'decided',
        caption: t.caption,
        columns: [{ header: t.statement }, { header: t.rating, numeric: true }, { header: t.why }],
        rows: standing.political.map((number) => rowOf(standing, number, language)),
        notes: [t.maxNote(formatPoints(language, standing.max))],
      }),
    ],
  }
}

function rowOf({ history, latest }: BriefStanding, number: number, language: Language): Row {
  const t = textsIn(language).brief.decided
  const { title } = history.items.find((item) => item.number === number)!
  const agreed = latest.record.consensus.find((one) => one.item === number)
  const reason = shortenText(agreed?.reason ?? '', mostReason)
  const evidence = shortenText(agreed?.evidence ?? '', mostEvidence)
  const why = [reason, evidence === '' ? '' : t.evidence(evidence)].filter((part) => part !== '')
  return { header: `${number}. ${title[language]}`, cells: [latest.ratings.get(number)!, why.join(' ')] }
}

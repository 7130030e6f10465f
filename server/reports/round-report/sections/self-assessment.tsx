import { ItemShift } from '#charts/item-shift.tsx'
import { itemShiftDescription } from '#charts/item-shift-words.ts'
import type { Answer } from '#domain/assessments/assessment.ts'
import type { Language } from '#domain/language/language.ts'
import { roundHalfUp } from '#stats/round-half-up.ts'
import { textsIn } from '#texts/texts.ts'
import { chart, heading, notice, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block, Chart, Table } from '../../document/document.ts'
import { draw } from '../../document/draw.tsx'
import type { Figure } from '../../document/figure.ts'
import { nameLevel, nameScale } from '../../figures/instrument-names.ts'
import type { RoundReportData } from '../data.ts'
import type { RoundMeans } from '../round-means.ts'
import { publishedFor } from './published.tsx'

/** The means of the round per statement and how they have moved; or what is missing. */
export function selfAssessmentSection(data: RoundReportData, language: Language): Draft {
  const t = textsIn(language).reports
  const { means, rows } = data
  const published = publishedFor(data).some(({ roundSlug }) => roundSlug === rows.round.slug)
  return {
    id: 'self-assessment',
    blocks: [
      means.length === 0 && !published ? notice(t.roundAssessment.none) : null,
      ...means.flatMap((one) => meansBlocks(one, language, means.length > 1)),
    ],
  }
}

function meansBlocks(means: RoundMeans, language: Language, several: boolean): (Block | null)[] {
  const { instrument, level, from } = means
  const name = nameLevel(language, instrument, level)
  return [
    several ? heading(name) : null,
    leadParagraph(means, language),
    from === null ? null : shiftChart(means, language),
    meansTable(means, language),
  ]
}

function leadParagraph(
  { instrument, level, from, to, organisations, items }: RoundMeans,
  language: Language,
) {
  const t = textsIn(language).reports.roundAssessment
  const name = nameLevel(language, instrument, level)
  if (from === null) return paragraph(t.single(name, to.name[language], organisations))
  const changes = items.flatMap(({ change }) => (change?.value == null ? [] : [roundHalfUp(change.value, 2)]))
  const direction = t.direction(
    changes.filter((change) => change > 0).length,
    changes.filter((change) => change < 0).length,
    changes.filter((change) => change === 0).length,
  )
  const pair = t.pair({ n: organisations, from: from.name[language], to: to.name[language] })
  return paragraph(`${pair} ${direction}`)
}

function shiftChart({ instrument, level, from, to, items }: RoundMeans, language: Language): Chart {
  const t = textsIn(language).reports
  const [beforeLabel, afterLabel] = [from!.name[language], to.name[language]]
  const rows = {
    beforeLabel,
    afterLabel,
    scale: instrument.scale,
    decimals: 2,
    rows: items.map(({ item, before, after }) => ({
      item: item.number,
      title: item.title[language],
      before: answerOf(before),
      after: answerOf(after),
    })),
  }
  const id = `means-${instrument.id}-${level.id}`
  const caption = t.roundAssessment.chartCaption(
    nameLevel(language, instrument, level),
    beforeLabel,
    afterLabel,
  )
  return chart({
    id,
    caption,
    alt: itemShiftDescription(language, rows),
    ...draw(id, (size) => <ItemShift language={language} {...size} title={caption} {...rows} />),
    figures: items.flatMap(({ before, after }) => (before ? [before, after] : [after])),
    notes: [],
  })
}

function answerOf(mean: Figure | null): Answer | null {
  return mean === null || mean.value === null ? null : { kind: 'rated', value: roundHalfUp(mean.value, 2) }
}

function meansTable({ instrument, level, from, to, items }: RoundMeans, language: Language): Table {
  const { assessment, roundAssessment: t } = textsIn(language).reports
  const name = nameLevel(language, instrument, level)
  const numeric = (header: string) => ({ header, numeric: true })
  return table({
    id: `means-${instrument.id}-${level.id}`,
    caption: t.caption(name),
    columns: [
      { header: assessment.statement },
      ...(from ? [numeric(from.name[language])] : []),
      numeric(to.name[language]),
      ...(from ? [numeric(t.change)] : []),
      numeric(t.n),
    ],
    rows: items.map(({ item, before, after, change, count }) => ({
      header: `${item.number}. ${item.title[language]}`,
      cells: [...(before ? [before] : []), after, ...(change ? [change] : []), count],
    })),
    notes: [
      from ? t.note : t.singleNote,
      assessment.meansNote(instrument.title[language], nameScale(language, instrument.scale)),
    ],
  })
}

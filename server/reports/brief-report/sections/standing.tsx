import { BeforeAfter } from '#charts/before-after.tsx'
import { beforeAfterDescription } from '#charts/before-after-words.ts'
import type { Language } from '#domain/language/language.ts'
import { shortenText } from '#domain/reports/shorten-text.ts'
import { formatDate, formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { chart, paragraph } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block, Paragraph } from '../../document/document.ts'
import { draw } from '../../document/draw.tsx'
import { formatFigure } from '../../document/figure.ts'
import type { ResultEntry } from '../../figures/improvement-entries.ts'
import { gapTable } from '../../figures/gap-table.ts'
import { measuredParagraph } from '../../figures/measured-paragraph.ts'
import type { BriefData, BriefStanding } from '../data.ts'
import { extremes } from './extremes.ts'

/** How much of the name of a key figure has room on the page. */
const mostName = 60

/** A measured change more than this stands in the result report. */
const mostMeasured = 2

/**
 * Where we stand: the sum and its shift, the strongest and weakest statements, improvements, measured changes,
 * differences in the statistics.
 */
export function standingSection(data: BriefData, language: Language): Draft {
  const t = textsIn(language).brief.standing
  const { standing, rows } = data
  return {
    id: 'standing',
    blocks: [
      ...(standing
        ? [sumParagraph(standing, language), ...extremes(standing, language)]
        : [paragraph(t.none(rows.organisation.name))]),
      reachParagraph(data, language),
      ...measuredBlocks(data, language),
      ...gapBlocks(data, language),
    ],
  }
}

function sumParagraph({ history, latest }: BriefStanding, language: Language): Paragraph {
  const t = textsIn(language).brief.standing
  const { sum, max, rated } = latest.score
  const shown = (figure: typeof sum) => formatFigure(language, figure)
  const said = t.sum({
    occasion: latest.name[language],
    date: latest.date && formatDate(language, latest.date),
    sum: shown(sum),
    max: shown(max),
    n: shown(rated),
  })
  const { sinceLast } = history
  if (sinceLast === null) return paragraph(`${said} ${t.noShift}`, [sum, max, rated])
  const { total, from } = sinceLast
  const shift = t.shift(shown(total), from.name[language], String(total.n))
  return paragraph([said, shift, ratersText(latest, language)].join(' ').trim(), [sum, max, rated, total])
}

function ratersText({ raters }: BriefStanding['latest'], language: Language): string {
  const t = textsIn(language).brief.standing
  if (raters?.kind === 'changed') return t.ratersChanged(raters.before, raters.now)
  return raters?.kind === 'unknown' ? t.ratersUnknown : ''
}

function reachParagraph({ reach }: BriefData, language: Language): Paragraph {
  const t = textsIn(language).brief.standing
  const { all, steps, withoutResult } = reach
  if (all.value === 0) return paragraph(t.noImprovements, [all])
  const reached = steps.filter(({ count }) => count.value !== 0).toReversed()
  const said = [
    ...reached.map(({ guide, count }) => t.reached(guide.name[language], count.value ?? 0)),
    ...(withoutResult.value ? [t.noResult(withoutResult.value)] : []),
  ]
  return paragraph(t.improvements(all.value ?? 0, formatList(language, said)), [
    all,
    ...reached.map(({ count }) => count),
    withoutResult,
  ])
}

function measuredBlocks({ improvements, rows }: BriefData, language: Language): readonly Block[] {
  const t = textsIn(language).brief.standing
  const measured = improvements.flatMap(({ results }) => results.filter(({ change }) => change !== null))
  if (improvements.length > 0 && measured.length === 0) return [paragraph(t.noMeasure)]
  // Where the page also has to hold differences, there is room for one measured change and no drawing.
  const hasGaps = (rows.statistics?.gaps.length ?? 0) > 0
  const shown = measured.slice(hasGaps ? -1 : -mostMeasured)
  const rest = measured.length - shown.length
  return [
    ...shown.flatMap((entry) => measuredParagraph(entry, language)),
    ...(rest > 0 ? [paragraph(t.more(rest))] : []),
    ...(hasGaps ? [] : shown.slice(-1).map((entry) => smallChart(entry, language))),
  ]
}

/** Where women and men still differ. A page without figures says nothing of it. */
function gapBlocks({ rows }: BriefData, language: Language): readonly Block[] {
  const { reportStatistics: t, figures } = textsIn(language)
  const { statistics, organisation } = rows
  if (statistics === null || statistics.gaps.length === 0) return []
  const { borrowedFrom } = statistics
  const notes = borrowedFrom ? [figures.borrowed(organisation.name, borrowedFrom.name)] : []
  return [gapTable(statistics, { caption: t.briefCaption, mostName, withNation: false, notes }, language)]
}

function smallChart({ result, change: cells }: ResultEntry, language: Language): Block {
  const change = result.change!
  const id = `change-${result.id}`
  const caption = textsIn(language).reports.improvements.measuredCaption(shortenText(change.measure, 90))
  return chart({
    id,
    caption,
    alt: beforeAfterDescription(language, { change }),
    ...draw(id, (size) => <BeforeAfter language={language} {...size} title={caption} change={change} />),
    figures: [cells!.women, cells!.men].flatMap(({ before, after }) => [before, after]),
    notes: [],
  })
}

import { ShiftLines } from '#charts/shift-lines.tsx'
import { shiftLinesDescription } from '#charts/shift-lines-words.ts'
import { buildSeries } from '#domain/comparison/build-series.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { chart } from '../../document/blocks.ts'
import type { Chart } from '../../document/document.ts'
import { draw } from '../../document/draw.tsx'
import { nameLevel } from '../../figures/instrument-names.ts'
import type { LevelHistory } from '../../figures/level-history.ts'

/** The sums of all levels over the occasions, broken where the version changes; null for a single occasion. */
export function sumLines(histories: readonly LevelHistory[], language: Language): Chart | null {
  const all = histories
    .flatMap(({ occasions }) => occasions)
    .toSorted((a, b) => a.record.meetingPosition - b.record.meetingPosition)
  if (all.length < 2) return null
  const t = textsIn(language).reports.assessment
  const { segments, breaks } = buildSeries(
    all.map(({ record, score }) => ({
      occasion: record.meetingId,
      instrumentId: record.instrumentId,
      levelId: record.levelId,
      sum: score.sum.value,
      max: score.max.value ?? 0,
      rated: score.rated.value ?? 0,
    })),
  )
  const named = all.map(({ record, name, date }) => ({ key: record.meetingId, label: name[language], date }))
  const rows = {
    occasions: [...new Map(named.map((occasion) => [occasion.key, occasion])).values()],
    segments: segments.map(({ instrumentId, levelId, points }) => ({
      label: labelOf(histories, instrumentId, levelId, language),
      points,
    })),
  }
  const id = 'sums'
  return chart({
    id,
    caption: t.linesCaption,
    alt: shiftLinesDescription(language, rows),
    ...draw(id, (size) => <ShiftLines language={language} {...size} title={t.linesCaption} {...rows} />),
    figures: all.flatMap(({ score }) => [score.sum, score.max]),
    notes: [breaks.length > 0 ? t.brokenNote : t.sumNote],
  })
}

function labelOf(
  histories: readonly LevelHistory[],
  instrumentId: string,
  levelId: string,
  language: Language,
): string {
  const { instrument, level } = histories.find(
    (history) => history.instrument.id === instrumentId && history.level.id === levelId,
  )!
  return nameLevel(language, instrument, level)
}

import { unitWords } from '#charts/unit-words.ts'
import { WomenMenDots } from '#charts/women-men-dots.tsx'
import { womenMenDotsDescription, type WomenMenPanel } from '#charts/women-men-dots-words.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { chart } from '../../document/blocks.ts'
import type { Chart } from '../../document/document.ts'
import { draw } from '../../document/draw.tsx'
import type { Figure } from '../../document/figure.ts'
import { nameUnit } from '../../figures/name-unit.ts'
import type { SetPart } from '../data.ts'
import type { SetEntry } from '../set-cells.ts'

type Drawn = Readonly<{
  entry: SetEntry
  women: Figure
  men: Figure
  unit: string
  /** What shares it stands on one scale. */
  scale: string
}>

/** Women's and men's figures of a part, those in the same unit on one scale; null where there is nothing to draw. */
export function dotsChart({ section, entries }: SetPart, name: string, language: Language): Chart | null {
  const t = textsIn(language).sets.document
  const drawn = entries.flatMap((entry) => toDrawn(entry, language))
  if (drawn.length === 0) return null
  const scales = [...Map.groupBy(drawn, ({ scale }) => scale).values()]
  const panels: WomenMenPanel[] = scales.map((rows) => ({
    unit: rows[0]!.unit,
    rows: rows.map(({ entry, women, men }) => ({
      key: entry.keyFigure.id,
      label: `${entry.keyFigure.title}, ${entry.year}`,
      women: women.value!,
      men: men.value!,
      decimals: entry.decimals,
      of: entry.classification.of,
    })),
  }))
  const id = `dots-${section.id}`
  const caption = t.chart(name)
  return chart({
    id,
    caption,
    alt: womenMenDotsDescription(language, { panels }),
    ...draw(id, (size) => <WomenMenDots language={language} {...size} title={caption} panels={panels} />),
    figures: drawn.flatMap(({ women, men }) => [women, men]),
    notes: [],
  })
}

function toDrawn(entry: SetEntry, language: Language): readonly Drawn[] {
  const { women, men, classification } = entry
  if (women === '.' || men === '.' || women.value === null || men.value === null) return []
  // Nobody knows whether two key figures of unknown unit are counted in the same.
  const scale = unitWords(language, classification) || entry.keyFigure.id
  return [{ entry, women, men, unit: nameUnit(classification)[language], scale }]
}

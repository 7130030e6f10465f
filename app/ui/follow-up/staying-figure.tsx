import { StayingCurve } from '#charts/staying-curve.tsx'
import { stayingCurveTable } from '#charts/staying-curve-words.ts'
import type { Staying } from '#domain/follow-up/summarise-staying.ts'
import { formatDate } from '#texts/formats.ts'
import { Figure } from '../figure.tsx'
import { useLanguage, useTexts } from '../language.tsx'

/** Below this many each answer moves the share by ten percentage points or more. */
const few = 10

type Props = Readonly<{ id: string; title: string; day: string; staying: Staying }>

/** The share of improvements that still stand, where the time has come for any; and how little so few say. */
export function StayingFigure({ id, title, day, staying }: Props) {
  const t = useTexts().followUp.curve
  const language = useLanguage()
  const { improvements, waves } = staying
  const due = waves[0]!.due
  if (due === 0) return null
  return (
    <>
      {due < few && <p className="note">{t.small}</p>}
      <Figure
        id={id}
        title={title}
        facts={{
          n: t.n(improvements),
          date: t.dates(formatDate(language, day)),
          source: t.source,
          note: t.note,
        }}
        drawing={StayingCurve}
        rows={{ waves }}
        table={stayingCurveTable}
      />
    </>
  )
}

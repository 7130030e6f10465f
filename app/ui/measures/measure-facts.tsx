import { measureUnit } from '#charts/measure-words.ts'
import type { Measure } from '#domain/measures/measure.ts'
import { formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** What a measure counts, in what, how often, and where it comes from. */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const t = useTexts().measures
  const language = useLanguage()
  const unit = measureUnit(language, measure)
  const rows = [
    [t.facts.what, t.kinds[measure.kind]],
    [t.facts.unit, unit],
    [t.facts.every, t.every[measure.every]],
    [t.facts.better, t.better[measure.better]],
    [t.facts.source, measure.source],
    [t.facts.baseline, measure.baselineEnd === null ? '' : formatDate(language, measure.baselineEnd)],
  ].filter((row): row is [string, string] => row[1] !== '')
  return (
    <dl className="facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

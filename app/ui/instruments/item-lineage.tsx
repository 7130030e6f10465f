import type { TraceStep } from '#domain/instruments/trace-item.ts'
import type { Localized } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'

export type LineageProps = Readonly<{
  earlier: readonly TraceStep[]
  later: readonly TraceStep[]
  /** Titles of the versions by id. */
  titles: Readonly<Record<string, Localized>>
}>

/** Where the subject of an item stands in older and newer versions. */
export function ItemLineage({ earlier, later, titles }: LineageProps) {
  const t = useTexts().instruments
  if (earlier.length + later.length === 0) return null
  return (
    <dl className="lineage">
      <Direction name={t.earlier} none={t.beganAfter} steps={earlier} titles={titles} />
      <Direction name={t.later} none={t.endedIn} steps={later} titles={titles} />
    </dl>
  )
}

type DirectionProps = Readonly<{
  name: string
  none: (title: string) => string
  steps: readonly TraceStep[]
  titles: Readonly<Record<string, Localized>>
}>

function Direction({ name, none, steps, titles }: DirectionProps) {
  const t = useTexts().instruments
  const localized = useLocalized()
  const language = useLanguage()
  const to = useAddress()
  if (steps.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {steps.map(({ instrumentId, items }) => {
        const title = localized(titles[instrumentId]!)
        const page = to('instrument', { instrument: instrumentId })
        return (
          <dd key={instrumentId}>
            {items.length === 0 ? (
              none(title)
            ) : (
              <a className="ds-link" href={`${page}#p${items[0]}`}>
                {t.placeIn(title, formatList(language, items.map(String)), items.length)}
              </a>
            )}
          </dd>
        )
      })}
    </div>
  )
}

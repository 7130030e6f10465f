import { Button } from '../button.tsx'
import { Select, TextField } from '../field.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { keyFigureKinds } from '#domain/indicators/key-figure.ts'
import type { StatisticsData } from './statistics-data.ts'

const parts = ['all', 'by-sex', 'here'] as const

/** Words or an id, and what to filter by. Sends itself as an address that can be shared. */
export function KeyFigureSearch({ data }: { data: StatisticsData }) {
  const { statistics, figures } = useTexts()
  const t = statistics.search
  const { asked, view, chosen } = data
  return (
    <search>
      <form className="key-figure-search" action={useAddress()('statistics')}>
        {chosen && <input type="hidden" name="organisation" value={chosen.code} />}
        <TextField id="q" type="search" label={t.label} hint={t.hint} defaultValue={asked.words} />
        <div className="key-figure-search__filters">
          <Select
            id="which"
            label={t.figures}
            defaultValue={asked.part}
            options={parts.map((part) => ({ value: part, label: t.which[part] }))}
          />
          <Select
            id="kind"
            label={t.kind}
            defaultValue={asked.kind ?? ''}
            none={t.anyKind}
            options={keyFigureKinds.map((kind) => ({ value: kind, label: figures.kinds[kind] }))}
          />
          <Select
            id="area"
            label={t.area}
            defaultValue={asked.operatingArea ?? ''}
            none={t.anyArea}
            options={view.operatingAreas.map((area) => ({ value: area, label: area }))}
          />
        </div>
        <div>
          <Button>{t.find}</Button>
        </div>
      </form>
    </search>
  )
}

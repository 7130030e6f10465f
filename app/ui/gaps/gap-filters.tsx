import { Button } from '../button.tsx'
import { Select } from '../field.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import type { GapsData } from './gaps-data.ts'
import { capitalise } from '#texts/formats.ts'
import { useGroupName } from '../indicators/use-group-name.ts'

const directions = ['women', 'men', 'equal', 'unknown'] as const

/** What to look for. Sends itself as an address that can be shared. */
export function GapFilters({ data }: { data: GapsData }) {
  const { gaps } = useTexts()
  const t = gaps.filters
  const localized = useLocalized()
  const groupName = useGroupName()
  const { asked, snapshot, operatingAreas, subGoals, groups, group } = data
  const years = range(snapshot.firstYear, snapshot.lastYear)
  return (
    <form method="get" className="gap-filters" aria-label={t.heading}>
      <Select
        id="subGoal"
        label={t.subGoal}
        defaultValue={asked.subGoal ?? ''}
        none={t.anySubGoal}
        options={subGoals.map(({ id, name }) => ({ value: id, label: localized(name) }))}
      />
      <Select
        id="operatingArea"
        label={t.operatingArea}
        defaultValue={asked.operatingArea ?? ''}
        none={t.anyOperatingArea}
        options={operatingAreas.map((area) => ({ value: area, label: area }))}
      />
      <Select
        id="direction"
        label={t.direction}
        defaultValue={asked.direction ?? ''}
        none={t.anyDirection}
        options={directions.map((value) => ({ value, label: t.directions[value] }))}
      />
      <Select
        id="year"
        label={t.year}
        defaultValue={asked.year === null ? '' : String(asked.year)}
        none={t.anyYear}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      {group !== null && (
        <Select
          id="compareWith"
          label={t.compareWith}
          defaultValue={group.kind}
          options={groups.map((each) => ({ value: each.kind, label: capitalise(groupName(each)) }))}
        />
      )}
      <Button look="secondary">{t.show}</Button>
    </form>
  )
}

function range(first: number | null, last: number | null): number[] {
  if (first === null || last === null) return []
  return Array.from({ length: last - first + 1 }, (_, i) => last - i)
}

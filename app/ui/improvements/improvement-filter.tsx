import '../../theme/improvements.css'
import type { Area } from '#domain/improvements/area.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import { Button } from '../button.tsx'
import { Select } from '../field.tsx'
import { useLocalized, useTexts } from '../language.tsx'

type Props = Readonly<{
  filter: Readonly<{ step: string; area: string }>
  areas: readonly Area[]
  chain: readonly ChainStepGuide[]
  shown: number
  all: number
  /** The address without any filter. */
  clear: string
}>

/** Narrows a list of improvements by highest step and area, and says how many are left. */
export function ImprovementFilter({ filter, areas, chain, shown, all, clear }: Props) {
  const t = useTexts().improvements
  const localized = useLocalized()
  const filtered = filter.step !== '' || filter.area !== ''
  return (
    <>
      <form method="get" action="#list" className="filter" aria-label={t.filterTitle}>
        <Select
          id="step"
          label={t.filterStep}
          defaultValue={filter.step}
          none={t.filterAll}
          options={[
            { value: 'none', label: t.filterNone },
            ...chain.map(({ step, name }) => ({ value: step, label: localized(name) })),
          ]}
        />
        <Select
          id="area"
          label={t.filterArea}
          defaultValue={filter.area}
          none={t.filterAll}
          options={areas.map(({ id, name }) => ({ value: id, label: localized(name) }))}
        />
        <Button look="secondary">{t.filterSubmit}</Button>
      </form>
      {filtered && (
        <p role="status">
          {shown === 0 ? t.filteredEmpty : t.filtered(shown, all)}{' '}
          <a className="ds-link" href={clear}>
            {t.filterClear}
          </a>
        </p>
      )}
    </>
  )
}

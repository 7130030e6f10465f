import type { BoardFilter as Filter, BoardGrouping } from '#domain/improvements/arrange-board.ts'
import { boardGroupings } from '#domain/improvements/arrange-board.ts'
import type { Area } from '#domain/improvements/area.ts'
import type { Unit } from '#domain/organisations/organisation.ts'
import { Button } from '../button.tsx'
import { Select } from '../field.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { HiddenFields } from '../hidden-fields.tsx'

type Props = Readonly<{
  by: BoardGrouping
  filter: Filter
  areas: readonly Area[]
  owners: readonly string[]
  units: readonly Unit[]
  shown: number
  all: number
  /** The address of the board itself. */
  board: string
}>

/** How the board is arranged and which cards it has: all in the address, so that it can be kept and sent on. */
export function BoardFilter({ by, filter, areas, owners, units, shown, all, board }: Props) {
  const { board: t, improvements } = useTexts()
  const localized = useLocalized()
  const filtered = Object.values(filter).some(Boolean)
  return (
    <div className="board-choices">
      <Groupings by={by} filter={filter} board={board} />
      <details className="ds-details" open={filtered}>
        <summary>{t.filter}</summary>
        <form method="get" className="filter">
          <HiddenFields fields={by === 'state' ? {} : { by }} />
          <Select
            id="area"
            label={improvements.filterArea}
            defaultValue={filter.area}
            none={improvements.filterAll}
            options={areas.map(({ id, name }) => ({ value: id, label: localized(name) }))}
          />
          <Select
            id="owner"
            label={t.owner}
            defaultValue={filter.owner}
            none={improvements.filterAll}
            options={owners.map((name) => ({ value: name, label: name }))}
          />
          {units.length > 0 && (
            <Select
              id="unit"
              label={t.unit}
              defaultValue={filter.unit}
              none={improvements.filterAll}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Box name="mine" label={t.mine} checked={filter.mine} />
          <Box name="overdue" label={t.overdue} checked={filter.overdue} />
          <Button look="secondary">{improvements.filterSubmit}</Button>
        </form>
      </details>
      {filtered && (
        <p role="status">
          {t.filtered(shown, all)}{' '}
          <a className="ds-link" href={addressOf(board, { by })}>
            {t.clear}
          </a>
        </p>
      )}
    </div>
  )
}

function Groupings({ by, filter, board }: Pick<Props, 'by' | 'filter' | 'board'>) {
  const t = useTexts().board
  return (
    <nav className="board-groupings" aria-label={t.groupBy}>
      <span aria-hidden="true">{`${t.groupBy}:`}</span>
      <ul>
        {boardGroupings.map((one) => (
          <li key={one}>
            <a
              className="ds-link"
              href={addressOf(board, { ...filter, by: one })}
              aria-current={one === by ? 'true' : undefined}
            >
              {t.groupings[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Box({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <div className="choice">
      <input className="ds-input" type="checkbox" id={name} name={name} defaultChecked={checked} />
      <label className="ds-label" data-weight="regular" htmlFor={name}>
        {label}
      </label>
    </div>
  )
}

/** The address of the board with what is chosen, and nothing of what is not. */
function addressOf(board: string, chosen: Partial<Filter> & Readonly<{ by: BoardGrouping }>): string {
  const query = new URLSearchParams(
    Object.entries(chosen)
      .filter(([name, value]) => Boolean(value) && !(name === 'by' && value === 'state'))
      .map(([name, value]) => [name, value === true ? 'on' : String(value)]),
  ).toString()
  return query === '' ? board : `${board}?${query}`
}

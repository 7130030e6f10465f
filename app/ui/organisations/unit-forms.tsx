import type { Unit } from '#domain/organisations/organisation.ts'
import { unitKinds } from '#domain/organisations/organisation.ts'
import { possibleParents } from '#domain/organisations/unit-tree.ts'
import { Button } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { Select, TextField } from '../field.tsx'
import { FormProblem } from '../form-problem.tsx'
import { useTexts } from '../language.tsx'

/** A form that was refused: why, and what was typed in it. `unit` is empty where a unit was to be added. */
export type RefusedUnit = Readonly<{
  problem: string
  typed: Readonly<{ unit: string; name: string; parent: string; kind: string }>
}>

type Common = Readonly<{
  organisationName: string
  /** In the order of the tree. */
  units: readonly Unit[]
  refused: RefusedUnit | undefined
}>

/** Adds a unit: what it is called, what it is and where it stands. */
export function AddUnitForm({ organisationName, units, refused }: Common) {
  const t = useTexts().organisations
  const mine = refused?.typed.unit === '' ? refused : undefined
  return (
    <details className="unit-edit" open={units.length === 0 || mine !== undefined}>
      <summary>{t.addUnit}</summary>
      <form className="form" method="post" action="#units">
        <FormProblem problem={mine?.problem} />
        <TextField id="name" label={t.unitName} defaultValue={mine?.typed.name} required />
        <Choices
          name="kind"
          legend={t.unitKind}
          choices={unitKinds.map((kind) => ({
            value: kind,
            label: t.unitKinds[kind],
            hint: t.unitKindHints[kind],
            checked: (mine?.typed.kind || 'namnd') === kind,
          }))}
        />
        {units.length > 0 && (
          <Select
            id="parent"
            label={t.unitParent}
            options={placesAmong(units, t.atTheTop(organisationName))}
            defaultValue={mine?.typed.parent}
          />
        )}
        <div className="actions">
          <input type="hidden" name="unit" value="" />
          <Button name="do" value="add">
            {t.add}
          </Button>
        </div>
      </form>
    </details>
  )
}

/** Renames, moves or removes one unit. What the writer saw goes along, so that nobody is overwritten unseen. */
export function ChangeUnitForm({
  unit,
  organisationName,
  units,
  refused,
}: Common & Readonly<{ unit: Unit }>) {
  const { organisations: t, common } = useTexts()
  const mine = refused?.typed.unit === unit.id ? refused : undefined
  const parents = possibleParents(units, unit)
  return (
    <details className="unit-edit" open={mine !== undefined}>
      <summary>
        {t.changeUnit} <span className="ds-sr-only">{unit.name}</span>
      </summary>
      <form className="form" method="post" action="#units">
        <FormProblem problem={mine?.problem} />
        <TextField
          id={`${unit.id}-name`}
          name="name"
          label={t.unitName}
          defaultValue={mine?.typed.name || unit.name}
          required
        />
        <Select
          id={`${unit.id}-parent`}
          name="parent"
          label={t.unitParent}
          options={placesAmong(parents, t.atTheTop(organisationName))}
          defaultValue={mine?.typed.parent ?? unit.parentId ?? ''}
        />
        <input type="hidden" name="unit" value={unit.id} />
        <input type="hidden" name="from-name" value={unit.name} />
        <input type="hidden" name="from-parent" value={unit.parentId ?? ''} />
        <div className="actions">
          <Button name="do" value="change">
            {common.save}
          </Button>
          <Button look="tertiary" name="do" value="remove">
            {t.removeUnit(unit.name)}
          </Button>
        </div>
      </form>
    </details>
  )
}

/** The places a unit can be put in: at the top, or under one of the units, named with what they stand under. */
function placesAmong(units: readonly Unit[], top: string) {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const label = ({ name, parentId }: Unit) => {
    const above = names.get(parentId ?? '')
    return above ? `${above} › ${name}` : name
  }
  return [{ value: '', label: top }, ...units.map((unit) => ({ value: unit.id, label: label(unit) }))]
}

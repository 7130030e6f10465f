import type { ImprovementDraft } from '#domain/improvements/check-improvement.ts'
import { arrangeUnits, type UnitNode } from '#domain/organisations/unit-tree.ts'
import { Select, TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import type { FormChoices } from './form-choices.ts'

type Props = Readonly<{
  draft: ImprovementDraft
  choices: Pick<FormChoices, 'owners' | 'units'>
  problemOf: (field: 'ownerId' | 'ownerName' | 'unitId' | 'dueOn') => string | undefined
}>

/** Who answers for an improvement, where it is done and until when. */
export function OwnerFields({ draft, choices: { owners, units }, problemOf }: Props) {
  const { improvementWork, common } = useTexts()
  const t = improvementWork.form
  const field = <F extends 'ownerId' | 'ownerName' | 'unitId' | 'dueOn'>(id: F) => ({
    id,
    defaultValue: draft[id],
    problem: problemOf(id),
  })
  return (
    <>
      {owners.length > 0 && (
        <Select
          {...field('ownerId')}
          label={t.owner}
          hint={t.ownerHint}
          none={t.ownerOther}
          options={owners.map(({ id, name, role }) => ({
            value: id,
            label: t.ownerIn(name, role && common.roles[role].toLowerCase()),
          }))}
        />
      )}
      <div data-show-when="ownerId=">
        {owners.length > 0 ? (
          <TextField {...field('ownerName')} label={t.ownerName} hint={t.ownerNameHint} />
        ) : (
          <TextField {...field('ownerName')} label={t.owner} hint={t.ownerName} />
        )}
      </div>
      {units.length === 0 ? (
        <p className="note">{t.unitsNone}</p>
      ) : (
        <Select
          {...field('unitId')}
          label={t.unit}
          hint={t.unitHint}
          none={t.unitNone}
          options={listed(arrangeUnits(units))}
        />
      )}
      <TextField {...field('dueOn')} type="date" label={t.due} hint={t.dueHint} />
    </>
  )
}

/** The tree from the top down, each below what it is part of and further in. */
function listed(nodes: readonly UnitNode[], depth = 0): readonly { value: string; label: string }[] {
  return nodes.flatMap(({ unit, children }) => [
    { value: unit.id, label: `${'– '.repeat(depth)}${unit.name}` },
    ...listed(children, depth + 1),
  ])
}

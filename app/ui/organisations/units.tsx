import '../../theme/organisations.css'
import type { Organisation, Unit } from '#domain/organisations/organisation.ts'
import { arrangeUnits, type UnitNode } from '#domain/organisations/unit-tree.ts'
import { ButtonLink } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Tag } from '../tag.tsx'
import { AddUnitForm, ChangeUnitForm, type RefusedUnit } from './unit-forms.tsx'

type Props = Readonly<{
  organisation: Organisation
  units: readonly Unit[]
  mayEdit: boolean
  steppedIn: boolean
  refused: RefusedUnit | undefined
}>

/** The parts of an organisation as a tree; whoever may change them finds the forms here. */
export function Units({ organisation, units, mayEdit, steppedIn, refused }: Props) {
  const t = useTexts().organisations
  const nodes = arrangeUnits(units)
  const inOrder = flatten(nodes)
  const forms = { organisationName: organisation.name, units: inOrder, refused }
  return (
    <Section id="units" title={t.units} lead={t.unitsLead}>
      {nodes.length === 0 && <NoUnits mayEdit={mayEdit} steppedIn={steppedIn} />}
      {nodes.length > 0 && (
        <ul className="unit-tree">
          {nodes.map((node) => (
            <UnitItem key={node.unit.id} node={node} forms={mayEdit ? forms : null} />
          ))}
        </ul>
      )}
      {mayEdit && <AddUnitForm {...forms} />}
    </Section>
  )
}

type Forms = Readonly<{ organisationName: string; units: readonly Unit[]; refused: RefusedUnit | undefined }>

function UnitItem({ node: { unit, children }, forms }: Readonly<{ node: UnitNode; forms: Forms | null }>) {
  const t = useTexts().organisations
  return (
    <li>
      <span className="unit-tree__name">
        {unit.name} <Tag>{t.unitKinds[unit.kind]}</Tag>
      </span>
      {forms && <ChangeUnitForm unit={unit} {...forms} />}
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <UnitItem key={child.unit.id} node={child} forms={forms} />
          ))}
        </ul>
      )}
    </li>
  )
}

function NoUnits({ mayEdit, steppedIn }: Readonly<{ mayEdit: boolean; steppedIn: boolean }>) {
  const { organisations: t, common } = useTexts()
  const to = useAddress()
  if (mayEdit) return <Empty>{t.noUnitsMayEdit}</Empty>
  if (steppedIn) return <Empty>{`${t.noUnits} ${t.noUnitsStepIn}`}</Empty>
  const toStepIn = (
    <ButtonLink look="secondary" href={to('stepIn')}>
      {common.stepIn}
    </ButtonLink>
  )
  return <Empty action={toStepIn}>{`${t.noUnits} ${t.noUnitsStepIn}`}</Empty>
}

function flatten(nodes: readonly UnitNode[]): readonly Unit[] {
  return nodes.flatMap(({ unit, children }) => [unit, ...flatten(children)])
}

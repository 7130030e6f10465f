import type { Person } from '#domain/people/person.ts'
import '../../theme/start.css'
import { Button } from '../button.tsx'
import { useAddress, useTexts } from '../language.tsx'

type Props = Readonly<{
  choices: readonly Readonly<{ person: Person; organisation: string | null; round: string; real: boolean }>[]
  /** Whoever has stepped in already. */
  current: string | null
}>

/** The example people, each with what the role wants and a button to step in. */
export function StepInChoices({ choices, current }: Props) {
  const { start: t, common } = useTexts()
  const to = useAddress()
  return (
    <ul className="people">
      {choices.map(({ person: { id, name, roles }, organisation, round, real }) => {
        const role = roles[0]!.role
        return (
          <li key={id} aria-current={id === current ? 'true' : undefined}>
            <h3 className="ds-heading" data-size="2xs">
              {name}
            </h3>
            <p className="note">{t.where(common.roles[role], organisation ?? round)}</p>
            <p>{real ? t.wantsStatistics : t.wants[role]}</p>
            <form method="post" action={to('stepIn')}>
              <Button look="secondary" name="person" value={id}>
                {t.stepInAs(name.split(' ')[0]!)}
              </Button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}

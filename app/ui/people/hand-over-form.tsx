import type { Role } from '#domain/people/person.ts'
import '../../theme/people.css'
import { Button } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  from: Readonly<{ id: string; name: string }>
  successors: readonly Readonly<{ id: string; name: string; role: Role }>[]
  /** ISO date. */
  today: string
  typed: Readonly<{ to: string; day: string }> | undefined
}>

/** Hands the work over to somebody who already has a role in the organisation. */
export function HandOverForm({ from, successors, today, typed }: Props) {
  const { people, common } = useTexts()
  const t = people.handover
  if (successors.length === 0)
    return (
      <Section title={t.to}>
        <p>{t.toNone}</p>
      </Section>
    )
  return (
    <Section title={t.to}>
      <form method="post" className="role-form">
        <input type="hidden" name="from" value={from.id} />
        <Choices
          name="to"
          legend={t.who}
          choices={successors.map(({ id, name, role }) => ({
            value: id,
            label: t.person(name, common.roles[role]),
            checked: typed?.to === id,
          }))}
        />
        <TextField
          id="day"
          type="date"
          label={t.day}
          hint={t.dayHint}
          defaultValue={typed?.day ?? today}
          required
        />
        <div className="actions">
          <Button name="do" value="hand-over">
            {t.hand}
          </Button>
        </div>
      </form>
    </Section>
  )
}

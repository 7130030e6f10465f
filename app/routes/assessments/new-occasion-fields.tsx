import '#app/theme/assessments.css'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextField } from '#app/ui/field.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import type { NewOccasionData } from './new-occasion.server.ts'

/** What is chosen in the form, as it is sent. */
export type Chosen = Readonly<{
  meeting: string
  instrument: string
  date: string
  people: readonly string[]
  name: string
  role: string
}>

type PartProps = Readonly<{ data: NewOccasionData; chosen: Chosen }>

/** At which meeting, when, and with which checklist. */
export function WhenAndWhat({ data, chosen }: PartProps) {
  const t = useTexts().assessments.newOccasion
  const localized = useLocalized()
  const meetings = data.meetings.filter(({ assessed }) => assessed)
  const already = meetings.filter(({ id }) => data.taken.some(({ meetingId }) => meetingId === id))
  const instruments = data.instruments.flatMap((instrument) => {
    const steps = instrument.scale.steps.map(({ value }) => value)
    return instrument.levels.map((level) => ({
      value: `${instrument.id}:${level.id}`,
      label: t.instrumentOption(localized(instrument.title), localized(level.title)),
      hint: t.instrumentMeaning(instrument.items.length, Math.min(...steps), Math.max(...steps)),
      checked: chosen.instrument === `${instrument.id}:${level.id}`,
    }))
  })
  return (
    <>
      <Select
        id="meeting"
        label={t.meeting}
        hint={already.length > 0 ? t.already(already.map(({ name }) => localized(name))) : undefined}
        options={meetings.map(({ id, name, date }) => ({
          value: id,
          label: t.meetingOption(localized(name), date),
        }))}
        defaultValue={chosen.meeting}
      />
      <TextField id="date" type="date" label={t.date} hint={t.dateHint} defaultValue={chosen.date} />
      <Choices name="instrument" legend={t.instrument} hint={t.instrumentHint} choices={instruments} />
    </>
  )
}

/** Who is invited, in which role. */
export function People({ data, chosen }: PartProps) {
  const { assessments, common } = useTexts()
  const t = assessments.newOccasion
  if (data.people.length === 0) return <p>{t.nobody}</p>
  return (
    <Choices
      name="people"
      kind="checkbox"
      legend={t.people}
      hint={t.peopleHint}
      choices={data.people.map(({ id, name, role }) => ({
        value: `${id}:${role}`,
        label: `${name}, ${common.roles[role]}`,
        checked: chosen.people.includes(`${id}:${role}`),
      }))}
    />
  )
}

/** Somebody who is not in the list yet. */
export function AddPerson({ data, chosen }: PartProps) {
  const { assessments, common } = useTexts()
  const t = assessments.newOccasion
  const to = useAddress()
  if (!data.trial)
    return (
      <p>
        <a className="ds-link" href={to('people', { code: data.organisation.code })}>
          {t.invite}
        </a>
      </p>
    )
  const roles = ['politician', 'manager', 'strategist'] as const
  return (
    <div className="statement">
      <h2 className="ds-heading" data-size="xs">
        {t.addTitle}
      </h2>
      <p>
        {t.addLead} {t.addTrial}
      </p>
      <TextField id="name" label={t.name} defaultValue={chosen.name} />
      <Select
        id="role"
        label={t.role}
        options={roles.map((value) => ({ value, label: common.roles[value] }))}
        defaultValue={chosen.role}
      />
      <div className="actions">
        <Button look="secondary" name="intent" value="add">
          {t.add}
        </Button>
      </div>
    </div>
  )
}

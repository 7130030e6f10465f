import type { ReactNode } from 'react'
import type { Role } from '#domain/people/person.ts'
import '../../theme/people.css'
import { Button } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { TextField } from '../field.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** What was typed in a form that was refused. */
export type TypedInvitation = Readonly<{
  name: string
  email: string
  language: string
  role: string
  unit: string
}>

type Props = Readonly<{
  givable: readonly Role[]
  /** Whether letters leave the installation. */
  letters: boolean
  typed: TypedInvitation | undefined
  title?: string
  lead?: string
  /** Further fields: unit, round and group. */
  children?: ReactNode
}>

/** The form that invites somebody to a role. With only one role to give, that is it. */
export function InviteForm({ givable, letters, typed, title, lead, children }: Props) {
  const { people, common } = useTexts()
  const t = people.invite
  const own = useLanguage()
  const language = typed?.language ?? own
  return (
    <Section
      id="invite"
      title={title ?? t.heading}
      lead={`${lead ? `${lead} ` : ''}${letters ? t.letters : t.noLetters}`}
    >
      <form method="post" action="#sent" className="role-form">
        <TextField id="name" label={t.name} hint={t.nameHint} defaultValue={typed?.name} required />
        <TextField
          id="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          defaultValue={typed?.email}
          required
        />
        {givable.length === 1 ? (
          <input type="hidden" name="role" value={givable[0]} />
        ) : (
          <Choices
            name="role"
            legend={t.role}
            choices={givable.map((role) => ({
              value: role,
              label: common.roles[role],
              hint: people.means[role],
              checked: (typed?.role ?? givable[0]) === role,
            }))}
          />
        )}
        {children}
        <Choices
          name="language"
          legend={t.language}
          choices={(['sv', 'en'] as const).map((value) => ({
            value,
            label: t.languages[value],
            checked: language === value,
          }))}
        />
        <div className="actions">
          <Button name="do" value="invite">
            {t.send}
          </Button>
        </div>
      </form>
    </Section>
  )
}

import { type HeldPasskey, longestPasskeyName } from '#domain/people/passkey.ts'
import { dayOf, formatDate, formatMoment } from '#texts/formats.ts'
import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { PasskeyForm } from './passkey-form.tsx'

type Props = Readonly<{
  held: readonly HeldPasskey[]
  /** Whether one can be added here. */
  possible: boolean
  /** Whether this is the way in to add first. */
  first: boolean
}>

/** The passkeys one has, each with a button to take it away, and the form for one more. */
export function OwnPasskeys({ held, possible, first }: Props) {
  const t = useTexts().passkeys.own
  if (held.length === 0 && !possible) return null
  return (
    <Section id="passkeys" title={t.heading} lead={t.lead}>
      {held.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className="own-list">
          {held.map((passkey) => (
            <OnePasskey key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {possible && <NewPasskey first={first} />}
    </Section>
  )
}

function OnePasskey({ passkey: { id, name, createdAt, usedAt } }: Readonly<{ passkey: HeldPasskey }>) {
  const t = useTexts().passkeys.own
  const language = useLanguage()
  const used = usedAt ? t.used(formatMoment(language, usedAt)) : t.unused
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className="note">{`${t.added(formatDate(language, dayOf(createdAt)))}, ${used}`}</p>
      </div>
      <form method="post">
        <Button look="secondary" name="passkey" value={id}>
          {t.remove}
          <span className="ds-sr-only">{` ${name}`}</span>
        </Button>
      </form>
    </li>
  )
}

function NewPasskey({ first }: Pick<Props, 'first'>) {
  const t = useTexts().passkeys.own
  return (
    <>
      <p className="note" data-without-passkeys>
        {t.needs}
      </p>
      <div data-passkeys hidden>
        <PasskeyForm kind="new" action={useAddress()('newPasskey')}>
          <TextField
            id="passkey-name"
            name="name"
            label={t.name}
            hint={t.nameHint}
            longest={longestPasskeyName}
            required
          />
          <Button look={first ? 'primary' : 'secondary'}>{t.add}</Button>
        </PasskeyForm>
      </div>
    </>
  )
}

import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  /** Where one was going. */
  to: string | null
  /** Whether it is the first way in that is offered. */
  first?: boolean
  /** What was typed and cannot be an address. */
  typed?: string
}>

/** Signing in by a link in a letter, as one of the ways in. */
export function AskLetter({ to, first }: Pick<Props, 'to' | 'first'>) {
  const t = useTexts().letters.ask
  return (
    <Section title={t.heading} lead={t.lead}>
      <AskLetterForm to={to} first={first} />
    </Section>
  )
}

/** Asks for the letter. */
export function AskLetterForm({ to, first = true, typed }: Props) {
  const t = useTexts().letters.ask
  return (
    <form method="post" action={useAddress()('askLetter')} className="way-in">
      {to !== null && <input type="hidden" name="to" value={to} />}
      <TextField
        id="letter-to"
        name="email"
        type="email"
        autoComplete="email"
        label={t.email}
        defaultValue={typed}
        required
      />
      <Button look={first ? 'primary' : 'secondary'}>{t.send}</Button>
    </form>
  )
}

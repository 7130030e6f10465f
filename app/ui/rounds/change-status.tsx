import type { RoundStatus } from '#domain/rounds/round.ts'
import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** The coordinator opens or closes the round, and says why. */
export function ChangeStatus({ to }: { to: RoundStatus }) {
  const t = useTexts().rounds
  return (
    <Section title={t.changeHeading(to)} lead={t.changeLead[to]}>
      <form method="post" className="form">
        <input type="hidden" name="to" value={to} />
        <TextField id="reason" label={t.reason} hint={t.reasonHint} required />
        <div className="actions">
          <Button look="secondary">{t.changeHeading(to)}</Button>
        </div>
      </form>
    </Section>
  )
}

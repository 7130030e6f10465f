import type { Retainable } from '#domain/privacy/retention.ts'
import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{ what: Retainable; months: string; decidedBy: string }>

/** How long one kind of thing is kept, and by which decision. */
export function RetentionForm({ what, months, decidedBy }: Props) {
  const t = useTexts().privacy.retention
  const { title, lead } = t.what[what]
  return (
    <Section title={title} lead={lead}>
      <form method="post" className="role-form">
        <input type="hidden" name="what" value={what} />
        <TextField
          id={`months-${what}`}
          name="months"
          label={t.months}
          hint={t.monthsHint}
          defaultValue={months}
        />
        <TextField
          id={`decided-${what}`}
          name="decidedBy"
          label={t.decidedBy}
          hint={t.decidedByHint}
          defaultValue={decidedBy}
        />
        <div className="actions">
          <Button look="secondary">
            {t.save}
            <span className="ds-sr-only">{` ${title}`}</span>
          </Button>
        </div>
      </form>
    </Section>
  )
}

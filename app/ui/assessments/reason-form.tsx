import { Button } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  intent: string
  title: string
  lead: string
  action: string
  /** What was typed when the form was refused. */
  reason: string | undefined
}>

/** A step back, folded away until somebody needs it, with its reason. */
export function ReasonForm({ intent, title, lead, action, reason }: Props) {
  const t = useTexts().assessments.occasion
  return (
    <details className="ds-details" open={reason !== undefined}>
      <summary>{title}</summary>
      <form method="post" className="form">
        <p>{lead}</p>
        <TextArea
          id={`reason-${intent}`}
          name="reason"
          label={t.reason}
          rows={3}
          defaultValue={reason}
          required
        />
        <div className="actions">
          <Button look="secondary" name="intent" value={intent}>
            {action}
          </Button>
        </div>
      </form>
    </details>
  )
}

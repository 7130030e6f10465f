import { Button } from './button.tsx'
import { HiddenFields } from './hidden-fields.tsx'

type Props = Readonly<{
  label: string
  why: string
  confirm: string
  fields: Readonly<Record<string, string>>
}>

/** Asks once more before something is removed; the question unfolds without any script. */
export function Ask({ label, why, confirm, fields }: Props) {
  return (
    <details className="ask">
      <summary>{label}</summary>
      <form method="post">
        <p>{why}</p>
        <HiddenFields fields={fields} />
        <Button look="secondary">{confirm}</Button>
      </form>
    </details>
  )
}

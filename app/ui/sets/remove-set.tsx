import { Button } from '../button.tsx'
import { useTexts } from '../language.tsx'

/** Asks once more before an own set is removed; the question unfolds without any script. */
export function RemoveSet() {
  const t = useTexts().sets
  return (
    <details className="ask">
      <summary>{t.remove}</summary>
      <form method="post">
        <p>{t.removeWhy}</p>
        <Button look="secondary" name="do" value="remove">
          {t.removeConfirm}
        </Button>
      </form>
    </details>
  )
}

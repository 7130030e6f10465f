import type { Goal } from '#domain/goals/goal.ts'
import { Alert } from '../alert.tsx'
import { Button } from '../button.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  goal: Goal
  meaning: 'same' | 'retitled' | 'gone'
  titleNow: string | null
  mayEdit: boolean
}>

/** Tells that the key figure of a goal may mean something else now, and lets somebody decide. */
export function MeaningNotice({ goal, meaning, titleNow, mayEdit }: Props) {
  const t = useTexts().goals.page
  if (meaning === 'same' || goal.ended) return null
  if (meaning === 'gone' || titleNow === null)
    return (
      <Alert kind="warning" title={t.goneTitle}>
        {t.gone({ before: goal.keyFigureTitle })}
      </Alert>
    )
  return (
    <Alert kind="warning" title={t.retitledTitle}>
      <p>{t.retitled({ before: goal.keyFigureTitle, now: titleNow })}</p>
      {mayEdit && (
        <>
          <form method="post">
            <input type="hidden" name="version" value={goal.version} />
            <input type="hidden" name="newTitle" value={titleNow} />
            <Button look="secondary" name="intent" value="confirm">
              {t.confirm}
            </Button>
          </form>
          <p>{t.orEnd}</p>
        </>
      )}
    </Alert>
  )
}

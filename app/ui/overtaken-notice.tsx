import { Alert } from './alert.tsx'
import { useTexts } from './language.tsx'

type Props = Readonly<{
  /** Each field that differs, and what stands in it now. */
  differences: readonly Readonly<{ field: string; theirs: string }>[]
}>

/** Two people changed the same thing: what the other one wrote, above the form that holds one's own text. */
export function OvertakenNotice({ differences }: Props) {
  const { improvements, common } = useTexts()
  const t = improvements.overtaken
  return (
    <Alert kind="warning" title={t.title}>
      <p>{t.what}</p>
      {differences.length === 0 ? (
        <p>{t.same}</p>
      ) : (
        <dl className="facts">
          {differences.map(({ field, theirs }) => (
            <div key={field}>
              <dt>{`${field}${field.endsWith('?') ? '' : '.'} ${t.theirs}:`}</dt>
              <dd className="own-words" dir="auto">
                {theirs === '' ? common.none : theirs}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Alert>
  )
}

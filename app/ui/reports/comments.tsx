import { Button } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { FormProblem } from '../form-problem.tsx'
import { useTexts } from '../language.tsx'
import type { Life } from './life.ts'

type Comment = Readonly<{ id: string; body: string; by: string; at: string }>

type Props = Readonly<{
  /** The section. */
  id: string
  title: string
  comments: readonly Comment[]
  life: Life
  refused: Readonly<{ problem: string; body: string }> | undefined
}>

/** What others say about a section, folded away and counted, and room to say something oneself while it is under review. */
export function Comments({ id: section, title, comments, life, refused }: Props) {
  const t = useTexts().reportLife.comments
  const reviewed = life.state === 'review'
  if (comments.length === 0 && !reviewed && !refused) return null
  return (
    <details className="ds-details report-comments" open={refused !== undefined}>
      <summary>{t.summary(comments.length, comments.length)}</summary>
      <div>
        {comments.map((comment) => (
          <article key={comment.id} className="report-comment">
            <p className="note">{t.said(comment.by, comment.at)}</p>
            <p className="report-comment__body" dir="auto">
              {comment.body}
            </p>
          </article>
        ))}
        {(reviewed || refused) && (
          <form method="post" action={`?#${section}`} className="form">
            <FormProblem problem={refused?.problem} />
            <input type="hidden" name="intent" value="comment" />
            <input type="hidden" name="report" value={life.id ?? ''} />
            <input type="hidden" name="section" value={section} />
            <TextArea
              id={`comment-${section}`}
              name="body"
              label={t.field(title)}
              hint={t.hint}
              defaultValue={refused?.body}
            />
            <div>
              <Button look="secondary">{t.save}</Button>
            </div>
          </form>
        )}
      </div>
    </details>
  )
}

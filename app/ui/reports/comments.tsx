import { Button } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { FormProblem } from '../form-problem.tsx'
import { useTexts } from '../language.tsx'
import type { Life } from './life.ts'

type Said = Readonly<{
  id: string
  body: string
  by: string
  at: string
  settled: Readonly<{ by: string; at: string }> | null
  maySettle: boolean
}>

type Props = Readonly<{
  /** The section. */
  id: string
  title: string
  comments: readonly Said[]
  life: Life
  refused: Readonly<{ problem: string; body: string }> | undefined
}>

/** What others say about a section, folded away and counted, and room to say something oneself while it is under review. */
export function Comments({ id: section, title, comments, life, refused }: Props) {
  const t = useTexts().reportLife.comments
  const reviewed = life.state === 'review'
  const waiting = comments.filter(({ settled }) => settled === null).length
  if (comments.length === 0 && !reviewed && !refused) return null
  return (
    <details className="ds-details report-comments" open={refused !== undefined}>
      <summary>{t.summary(comments.length, waiting)}</summary>
      <div>
        {comments.map((comment) => (
          <Comment key={comment.id} comment={comment} section={section} report={life.id ?? ''} />
        ))}
        {(reviewed || refused) && (
          <form method="post" action={`?write#${section}`} className="form">
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

type CommentProps = Readonly<{ comment: Said; section: string; report: string }>

function Comment({ comment: { id, body, by, at, settled, maySettle }, section, report }: CommentProps) {
  const t = useTexts().reportLife.comments
  return (
    <article className="report-comment" aria-labelledby={`by-${id}`}>
      <p className="note" id={`by-${id}`}>
        {t.said(by, at)}
      </p>
      <p className="report-comment__body" dir="auto">
        {body}
      </p>
      {settled && <p className="note">{t.settledBy(settled.by, settled.at)}</p>}
      {maySettle && (
        <form method="post" action={`?write#${section}`}>
          <input type="hidden" name="intent" value="settle" />
          <input type="hidden" name="report" value={report} />
          <input type="hidden" name="section" value={section} />
          <input type="hidden" name="comment" value={id} />
          <Button look="tertiary">{t.settle(by)}</Button>
        </form>
      )}
    </article>
  )
}

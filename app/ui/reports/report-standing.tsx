import type { ReportSubject } from '#domain/reports/report.ts'
import { Button, ButtonLink } from '../button.tsx'
import { Details } from '../details.tsx'
import { TextField } from '../field.tsx'
import { FormProblem } from '../form-problem.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { StateTag } from './state-tag.tsx'
import type { Life } from './life.ts'

type Props = Readonly<{
  about: ReportSubject
  life: Life
  refused: Readonly<{ intent: string; problem: string }> | undefined
}>

/** Where a report that is worked on stands, in words first, and what can be done next. */
export function ReportStanding({ about, life, refused }: Props) {
  const t = useTexts().reportLife.standing
  const to = useAddress()
  const { state, returned, adopted } = life
  return (
    <section className="report-life" id="life" aria-labelledby="life-heading">
      <h2 className="ds-heading" data-size="xs" id="life-heading">
        {t.heading} {state !== null && <StateTag state={state} />}
      </h2>
      <p>{state === 'draft' || state === 'review' ? t[state] : life.seesDrafts ? t.none : t.noneShared}</p>
      {!life.seesDrafts && life.mayComment && state !== 'review' && <p>{t.commentLater}</p>}
      {returned && <p>{t.returned(returned)}</p>}
      {adopted && (
        <p>
          {t.inForce(adopted)}{' '}
          <a className="ds-link" href={to('adoptedReport', { report: adopted.id })}>
            {t.readAdopted}
          </a>
        </p>
      )}
      {state !== null && life.mayComment && <p>{t.open(life.waiting)}</p>}
      <FormProblem problem={refused && movesOn(refused.intent) ? refused.problem : undefined} />
      {life.mayWrite && (state === 'review' ? <Decide life={life} /> : <Send life={life} />)}
      {'organisationCode' in about && (
        <p>
          <a className="ds-link" href={to('organisationReports', { code: about.organisationCode })}>
            {t.others}
          </a>
        </p>
      )}
    </section>
  )
}

/** Whether a form was about the report as a whole; the others say what was wrong where they stand. */
function movesOn(intent: string): boolean {
  return intent !== 'text' && intent !== 'comment'
}

function Send({ life }: { life: Life }) {
  const t = useTexts().reportLife.standing
  return (
    <>
      <p>{t.next.draft}</p>
      <form method="post" action="?write#life">
        <input type="hidden" name="intent" value="send" />
        <input type="hidden" name="version" value={life.version} />
        <Button look="secondary">{t.send}</Button>
      </form>
    </>
  )
}

function Decide({ life }: { life: Life }) {
  const t = useTexts().reportLife.standing
  const to = useAddress()
  return (
    <>
      <p>{t.next.review}</p>
      {life.mayAdopt && (
        <div className="actions">
          <ButtonLink href={to('adoptReport', { report: life.id! })}>{t.adopt}</ButtonLink>
        </div>
      )}
      <Details summary={t.back}>
        <form method="post" action="?write#life" className="form">
          <input type="hidden" name="intent" value="return" />
          <input type="hidden" name="report" value={life.id!} />
          <input type="hidden" name="version" value={life.version} />
          <TextField id="reason" label={t.reason} hint={t.reasonHint} required />
          <div>
            <Button look="secondary">{t.back}</Button>
          </div>
        </form>
      </Details>
    </>
  )
}

import type { PageOf } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { ExampleMarks } from '#app/ui/examples/example-marks.tsx'
import { ConsentStep, DiscardStep, type RefusedStep, ReviewStep } from '#app/ui/examples/example-steps.tsx'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { LinkedText } from '#app/ui/linked-text.tsx'
import { exampleLicence, type WrittenExample } from '#domain/examples/example.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import type { loader } from './example.server.ts'

type View = PageOf<typeof loader>

/** That everything has been withdrawn, when and why. */
export function Withdrawn({ view: { example } }: { view: View }) {
  const t = useTexts().examples.withdraw
  const language = useLanguage()
  const { withdrawn, publicFrom } = example
  if (withdrawn === null || publicFrom !== null) return null
  return (
    <Alert kind="warning">
      {t.line(formatDate(language, dayOf(new Date(withdrawn.at))), withdrawn.because)}
    </Alert>
  )
}

/** Where it comes from, what came back from a reviewer, what may tell who somebody is, and the way to write on it. */
export function Writing({ view, written }: { view: View; written: WrittenExample }) {
  const t = useTexts().examples
  const to = useAddress()
  const { improvement } = view
  return (
    <>
      {written.comment !== '' && written.state === 'draft' && (
        <Alert kind="info" title={t.commentTitle}>
          <LinkedText>{written.comment}</LinkedText>
        </Alert>
      )}
      <ExampleMarks marks={view.marks} language={written.content.language} />
      {view.mayWrite && (
        <div className="actions">
          <ButtonLink href={to('writeExample', { example: view.example.id })}>{t.write}</ButtonLink>
        </div>
      )}
      {improvement && (
        <p>
          {`${t.madeOf} `}
          <a className="ds-link" href={to('improvement', { improvement: improvement.id })}>
            {improvement.title}
          </a>
        </p>
      )}
    </>
  )
}

type DecidingProps = Readonly<{ view: View; written: WrittenExample; refused: RefusedStep | undefined }>

/** What is decided about it next: consent, or the review; or that it is given up. */
export function Deciding({ view, written, refused }: DecidingProps) {
  const t = useTexts().examples
  return (
    <>
      {written.state === 'draft' ? (
        <ConsentStep
          written={written}
          left={view.left}
          unexplained={view.marks.filter(({ because }) => because === null).length}
          mayPublish={view.mayPublish}
          words={t.consentWords(view.organisation.name, exampleLicence.name)}
        />
      ) : (
        <ReviewStep
          written={written}
          mayReview={view.mayReview}
          isOwnWork={view.isOwnWork}
          refused={refused}
        />
      )}
      {view.mayWrite && <DiscardStep version={written.version} />}
    </>
  )
}

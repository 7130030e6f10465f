import type { Assessment, Occasion } from '#domain/assessments/assessment.ts'
import { Button, ButtonLink } from '../button.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  occasion: Pick<Occasion, 'id' | 'state' | 'roundSlug' | 'organisationCode'>
  organisation: Readonly<{ name: string }>
  sheets: readonly Assessment[] | null
  mine: Assessment | null
  may: Readonly<{ lead: boolean; edit: boolean; follow: boolean }>
}>

/** What is next for the one who looks: rate, wait, end the rating, agree, or go on with the result. */
export function NextStep(props: Props) {
  const t = useTexts().assessments.occasion
  const { state } = props.occasion
  return (
    <Section title={t.next}>
      {state === 'rating' && <WhileRating {...props} />}
      {state === 'agreeing' && <WhileAgreeing {...props} />}
      {state === 'closed' && <WhenClosed {...props} />}
    </Section>
  )
}

function WhileRating({ occasion, mine, may, sheets }: Props) {
  const t = useTexts().assessments.occasion
  const to = useAddress()
  const missing = (sheets ?? []).filter(({ submittedAt }) => submittedAt === null)
  const left = mine !== null && mine.submittedAt === null
  return (
    <>
      {mine && (
        <>
          <p>{left ? t.rateNow : t.rateMore}</p>
          <div className="actions">
            <ButtonLink href={to('rate', { occasion: occasion.id })} look={left ? 'primary' : 'secondary'}>
              {left ? t.rateAction : t.rateMoreAction}
            </ButtonLink>
          </div>
        </>
      )}
      {may.lead ? (
        <form method="post" className="form">
          <p>{t.start}</p>
          {missing.length > 0 && <p>{t.startMissing(missing.map(({ personName }) => personName))}</p>}
          <div className="actions">
            <Button name="intent" value="start" look={missing.length > 0 ? 'secondary' : 'primary'}>
              {t.startAction}
            </Button>
          </div>
        </form>
      ) : (
        !left && <p>{t.waiting}</p>
      )}
    </>
  )
}

function WhileAgreeing({ occasion, may }: Props) {
  const t = useTexts().assessments.occasion
  const href = useAddress()('agree', { occasion: occasion.id })
  return (
    <>
      <p>{t.agree}</p>
      {may.follow && (
        <div className="actions">
          <ButtonLink href={href}>{may.edit ? t.agreeAction : t.seeAction}</ButtonLink>
        </div>
      )}
    </>
  )
}

function WhenClosed({ occasion, organisation, may }: Props) {
  const t = useTexts().assessments.occasion
  const { comparison } = useTexts()
  const to = useAddress()
  const here = { round: occasion.roundSlug, code: occasion.organisationCode }
  return (
    <>
      <p>{t.closedNext}</p>
      <div className="actions">
        <ButtonLink href={to('participation', here)}>{t.toParticipation(organisation.name)}</ButtonLink>
        {may.follow && (
          <ButtonLink look="secondary" href={to('agree', { occasion: occasion.id })}>
            {t.seeAction}
          </ButtonLink>
        )}
        <ButtonLink look="tertiary" href={to('comparison', here)}>
          {comparison.title(organisation.name)}
        </ButtonLink>
      </div>
    </>
  )
}

import type { Cycle, CycleStage } from '#domain/cycles/cycle.ts'
import { formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { LinkedText } from '../linked-text.tsx'

type Props = Readonly<{ stage: CycleStage; cycle: Cycle }>

/** What stands about a stage of a cycle; nothing where nobody has filled it in. Women before men, side by side. */
export function StageTold({ stage, cycle }: Props) {
  const { fields: t, verdict, decided, noNumbers } = useTexts().cycles
  const { done, study, act } = cycle
  if (stage === 'plan')
    return (
      <>
        <Told term={t.plan}>{cycle.plan}</Told>
        <Told term={t.prediction}>{cycle.prediction}</Told>
        <Days
          days={[
            [t.begunOn, cycle.begunOn],
            [t.studyOn, cycle.studyOn],
          ]}
        />
      </>
    )
  if (stage === 'do')
    return (
      done && (
        <>
          <Told term={t.done}>{done.what}</Told>
          <Days days={[[t.doneOn, done.on]]} />
        </>
      )
    )
  if (stage === 'study')
    return (
      study && (
        <>
          <Told term={t.numbers}>{study.numbers || noNumbers}</Told>
          <div className="by-sex">
            <Told term={t.women}>{study.women}</Told>
            <Told term={t.men}>{study.men}</Told>
          </div>
          <p>
            <strong>{verdict[study.verdict]}.</strong>
          </p>
          <Days days={[[t.studiedOn, study.on]]} />
        </>
      )
    )
  return (
    act && (
      <>
        <p>
          <strong>{decided[act.decision]}.</strong>
        </p>
        <Told term={t.because}>{act.because}</Told>
        <Days days={[[t.actedOn, act.on]]} />
      </>
    )
  )
}

function Told({ term, children }: { term: string; children: string }) {
  return (
    <div className="told">
      <h3 className="told__term">{term}</h3>
      <LinkedText>{children}</LinkedText>
    </div>
  )
}

function Days({ days }: { days: readonly (readonly [string, string])[] }) {
  const language = useLanguage()
  return (
    <p className="note">
      {days.map(([term, day]) => (
        <span key={term} className="told__day">
          {`${term} `}
          <time dateTime={day}>{formatDate(language, day)}</time>
        </span>
      ))}
    </p>
  )
}

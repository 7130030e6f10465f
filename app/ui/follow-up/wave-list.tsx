import type { AskedWave, FollowUp } from '#domain/follow-up/follow-up.ts'
import { formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{ improvement: string; asked: readonly AskedWave[]; mayAnswer: boolean }>

/** The times to ask about an improvement, with what was answered, and the way to answer or correct. */
export function WaveList({ improvement, asked, mayAnswer }: Props) {
  const t = useTexts().followUp.section
  const to = useAddress()
  const goneAfter = asked.find(({ followUp }) => followUp?.answer?.fate === 'gone')?.wave ?? Infinity
  return (
    <ul className="waves">
      {asked.map((at) => {
        const { wave, isDue, followUp } = at
        const answer = followUp?.answer ?? null
        const isOver = answer === null && wave > goneAfter
        return (
          <li key={wave} className="waves__wave">
            <strong>{t.at(wave)}</strong>
            {answer ? (
              <Answer at={at} answer={answer} />
            ) : (
              <p className="note">{isOver ? t.over : <Open at={at} />}</p>
            )}
            {mayAnswer && isDue && !isOver && (
              <a className="ds-link" href={to('followUp', { improvement, wave: String(wave) })}>
                {answer ? t.correct : t.answer}
                <span className="ds-sr-only">{` (${t.at(wave)})`}</span>
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Answer({ at, answer }: { at: AskedWave; answer: NonNullable<FollowUp['answer']> }) {
  const { section: t, fates } = useTexts().followUp
  const language = useLanguage()
  const day = formatDate(language, answer.answeredOn)
  const isLate = answer.answeredOn > lateAfter(at.dueOn)
  return (
    <>
      <p>{fates[answer.fate]}</p>
      <p className="own-words" dir="auto">
        {answer.said}
      </p>
      <p className="note">{`${t.witness(answer.witness)}. ${isLate ? t.late(day) : t.answered(day)}`}</p>
    </>
  )
}

function Open({ at: { isDue, dueOn, followUp } }: { at: AskedWave }) {
  const t = useTexts().followUp.section
  const language = useLanguage()
  const day = (date: string) => formatDate(language, date)
  if (!isDue) return t.later(day(dueOn))
  if (!followUp?.askedOn) return t.open(day(dueOn))
  const { askedOn, remindedOn } = followUp
  return `${t.asked(day(askedOn))}${remindedOn ? ` ${t.reminded(day(remindedOn))}` : ''}`
}

/** Within the year it is still an answer about that time. */
function lateAfter(dueOn: string): string {
  return `${Number(dueOn.slice(0, 4)) + 1}${dueOn.slice(4)}`
}

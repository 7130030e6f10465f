import type { ComponentProps } from 'react'
import { useTexts } from '../language.tsx'
import { LinkedText } from '../linked-text.tsx'
import { AimTable } from './aim-table.tsx'
import { ImprovementFacts } from './improvement-facts.tsx'

/** What an improvement is about: the difference it began with, what has been done, and where it belongs. */
export function AboutImprovement(props: ComponentProps<typeof ImprovementFacts>) {
  const t = useTexts().improvements
  const { challenge, whatWasDone, aim } = props.improvement
  const words = useTexts().improvementWork.aim
  return (
    <>
      <ImprovementFacts {...props} />
      <Told title={t.challenge}>{challenge}</Told>
      <h3 className="ds-heading" data-size="2xs">
        {words.title}
      </h3>
      {aim ? <AimTable aim={aim} /> : <p className="note">{words.none}</p>}
      <Told title={t.whatWasDone}>{whatWasDone}</Told>
    </>
  )
}

function Told({ title, children }: { title: string; children: string }) {
  const t = useTexts().improvements
  return (
    <>
      <h3 className="ds-heading" data-size="2xs">
        {title}
      </h3>
      {children ? <LinkedText>{children}</LinkedText> : <p className="note">{t.notWritten}</p>}
    </>
  )
}

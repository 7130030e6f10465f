import type { ExampleState, Example } from '#domain/examples/example.ts'
import { Button, ButtonLink } from '../button.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'
import { stateKinds } from './state-kinds.ts'

type Props = Readonly<{
  example: Readonly<{ example: Example; state: ExampleState; mayOpen: boolean }> | null
  mayBegin: 'yes' | 'not-over' | 'no-result' | 'not-theirs'
}>

/** The example that is made of an improvement: where it is in its life, or the button that makes it. */
export function ExampleSection({ example: made, mayBegin }: Props) {
  const t = useTexts().examples
  const to = useAddress()
  if (made !== null) {
    const { example, state, mayOpen } = made
    return (
      <>
        <p>
          <Tag kind={stateKinds[state]}>{t.states[state]}</Tag>
        </p>
        <p>{t.leads[state]}</p>
        <div className="actions">
          {mayOpen && <ButtonLink href={to('example', { example: example.id })}>{t.section.open}</ButtonLink>}
          {example.publicFrom !== null && (
            <ButtonLink look="secondary" href={to('libraryStory', { slug: example.slug! })}>
              {t.section.read}
            </ButtonLink>
          )}
        </div>
      </>
    )
  }
  if (mayBegin === 'not-theirs') return null
  if (mayBegin !== 'yes') return <p className="note">{t.section.waits[mayBegin]}</p>
  return (
    <form method="post">
      <HiddenFields fields={{ intent: 'make-example' }} />
      <p>{t.section.why}</p>
      <Button>{t.section.make}</Button>
    </form>
  )
}

import type { Example, ExampleState } from '#domain/examples/example.ts'
import { useAddress, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'
import { stateKinds } from './state-kinds.ts'

type Line = Readonly<{
  example: Example
  title: string
  state: ExampleState
  written: Readonly<{ comment: string }> | null
}>

/** The examples of an organisation, each with where it is in its life. */
export function ExampleLines({ examples }: Readonly<{ examples: readonly Line[] }>) {
  const t = useTexts().examples
  const to = useAddress()
  return (
    <ul className="plain-list">
      {examples.map(({ example, title, state, written }) => {
        const isReturned = state === 'draft' && written !== null && written.comment !== ''
        return (
          <li key={example.id}>
            <a className="ds-link" dir="auto" href={to('example', { example: example.id })}>
              {title}
            </a>{' '}
            <Tag kind={isReturned ? 'warning' : stateKinds[state]}>
              {isReturned ? t.returned : t.states[state]}
            </Tag>
          </li>
        )
      })}
    </ul>
  )
}

import { Children, type ReactNode } from 'react'

/** A term with what it is, in a list of facts; several things stand under each other. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      {Children.map(children, (one) => (
        <dd>{one}</dd>
      ))}
    </div>
  )
}

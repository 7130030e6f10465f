import type { ReactNode } from 'react'

type Props = Readonly<{
  /** Where the error summary and links lead. */
  id: string
  title: string
  /** What stands in it, in a few words, also while it is folded. */
  state: string
  open: boolean
  children: ReactNode
}>

/** A part of a form that not everybody needs, folded away until somebody wants it. */
export function Fold({ id, title, state, open, children }: Props) {
  return (
    <details className="ds-details fold" id={id} open={open}>
      <summary>{`${title}: ${state}`}</summary>
      <div className="form">{children}</div>
    </details>
  )
}

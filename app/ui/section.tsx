import type { ReactNode } from 'react'

type Props = Readonly<{ id?: string; title: string; lead?: ReactNode; children?: ReactNode }>

/** A part of a page under a heading of the second level. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section className="section" id={id}>
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  )
}

import type { ReactNode } from 'react'

/** Something that can be folded out, without any script. On paper it is always open. */
export function Details({
  summary,
  open,
  children,
}: Readonly<{ summary: string; open?: boolean; children: ReactNode }>) {
  return (
    <details className="ds-details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}

import type { ReactNode } from 'react'

/** Something that can be folded out, without any script. On paper it is always open. */
export function Details({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="ds-details">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}

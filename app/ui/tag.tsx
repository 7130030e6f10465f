import type { ReactNode } from 'react'

/** A short state or kind. Its words carry the meaning; the colour only helps. */
export function Tag({
  kind = 'neutral',
  children,
}: {
  kind?: 'neutral' | 'info' | 'success' | 'warning' | 'danger'
  children: ReactNode
}) {
  return (
    <span className="ds-tag" data-color={kind} data-size="sm">
      {children}
    </span>
  )
}

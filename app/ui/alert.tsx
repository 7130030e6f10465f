import type { ReactNode } from 'react'

type Props = Readonly<{
  kind: 'info' | 'warning' | 'success' | 'danger'
  title?: string
  children: ReactNode
}>

/** Something the reader must not miss. A refusal is announced by screen readers as soon as the page is there. */
export function Alert({ kind, title, children }: Props) {
  return (
    <div className="ds-alert" data-color={kind} role={kind === 'danger' ? 'alert' : undefined}>
      {title && (
        <h2 className="ds-heading" data-size="2xs">
          {title}
        </h2>
      )}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}

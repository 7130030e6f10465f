import type { ReactNode } from 'react'

type Look = 'primary' | 'secondary' | 'tertiary'

type ButtonProps = Readonly<{
  look?: Look
  name?: string
  value?: string
  formAction?: string
  children: ReactNode
}>

/** Sends its form. With a name and value the action can tell which button it was. */
export function Button({ look = 'primary', children, ...rest }: ButtonProps) {
  return (
    <button type="submit" className="ds-button" data-variant={look} {...rest}>
      {children}
    </button>
  )
}

/** Leads to another page and looks like a button: the next step. */
export function ButtonLink({
  href,
  look = 'primary',
  children,
}: Readonly<{ href: string; look?: Look; children: ReactNode }>) {
  return (
    <a href={href} className="ds-button" data-variant={look}>
      {children}
    </a>
  )
}

import type { ComponentProps, ReactNode } from 'react'
import { useTexts } from './language.tsx'
import { SharingLine } from './sharing/sharing-line.tsx'

type Crumb = Readonly<{ href: string; label: string }>

type Props = Readonly<{
  title: string
  /** The answer of the page in a sentence, said before any figure or table. */
  lead?: ReactNode
  breadcrumbs?: readonly Crumb[]
  /** With whom what the page shows is shared; null where there is nothing to share yet. */
  sharing?: ComponentProps<typeof SharingLine> | null
  children: ReactNode
}>

/** The frame of a page: its title element, where one is, its heading, its answer in a sentence, its content. */
export function Page({ title, lead, breadcrumbs, sharing, children }: Props) {
  const t = useTexts().common
  return (
    <main id="content" className="page">
      <title>{`${title} – ${t.product}`}</title>
      {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} />}
      <h1 className="ds-heading" data-size="lg">
        {title}
      </h1>
      {lead && <p className="page__lead">{lead}</p>}
      {sharing && <SharingLine {...sharing} />}
      {children}
    </main>
  )
}

function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label={useTexts().common.breadcrumb}>
      <ol>
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <a className="ds-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

import '@fontsource/inter/latin-400.css'
import '@fontsource/inter/latin-500.css'
import '@fontsource/inter/latin-600.css'
import '@digdir/designsystemet-css'
import './theme/jamsides.css'
import './theme/site.css'
import './theme/print.css'
import type { ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import type { Person } from '#domain/people/person.ts'
import type { loader } from './root.server.ts'
import { ErrorPage } from './ui/error-page.tsx'
import { useLanguage } from './ui/language.tsx'
import { useNonce } from './ui/nonce.ts'
import { SiteFooter } from './ui/site-footer.tsx'
import { SiteHeader } from './ui/site-header.tsx'

export { loader, middleware } from './root.server.ts'

function Document({
  person,
  trial,
  children,
}: {
  person: Person | null
  trial: boolean
  children: ReactNode
}) {
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        <script type="module" src={ENHANCE_SCRIPT} nonce={useNonce()} />
      </head>
      {/* The script drops what somebody else left unsaved in this browser. */}
      <body data-person={person?.id}>
        <SiteHeader person={person} trial={trial} fictional={useFictional()} />
        {children}
        <SiteFooter />
      </body>
    </html>
  )
}

/** A page marks its data `fictional` when it shows anything made up. */
function useFictional(): boolean {
  return useMatches().some(
    ({ loaderData }) =>
      (loaderData as { page?: { fictional?: boolean } } | undefined)?.page?.fictional === true,
  )
}

export default function Root() {
  const { person, trial } = useLoaderData<typeof loader>()
  return (
    <Document person={person} trial={trial}>
      <Outlet />
    </Document>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const root = useRouteLoaderData<typeof loader>('root')
  const problem = isRouteErrorResponse(error)
    ? (error.data as { problem?: string } | undefined)?.problem
    : undefined
  return (
    <Document person={root?.person ?? null} trial={root?.trial ?? true}>
      <ErrorPage
        status={isRouteErrorResponse(error) ? error.status : 500}
        problem={problem}
        requestId={root?.requestId ?? ''}
      />
    </Document>
  )
}

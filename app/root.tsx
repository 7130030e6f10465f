import '@fontsource/inter/latin-400.css'
import '@fontsource/inter/latin-500.css'
import '@fontsource/inter/latin-600.css'
import '@digdir/designsystemet-css'
import './theme/jamsides.css'
import './theme/site.css'
import './theme/ask.css'
import './theme/print.css'
import type { ComponentProps, ReactNode } from 'react'
import { isRouteErrorResponse, Links, Meta, Outlet, useMatches, useRouteError } from 'react-router'
import { ErrorPage } from './ui/error-page.tsx'
import { useLanguage } from './ui/language.tsx'
import { useNonce } from './ui/nonce.ts'
import { PreviewBanner } from './ui/sharing/preview-banner.tsx'
import { SiteFooter } from './ui/site-footer.tsx'
import { SiteHeader } from './ui/site-header.tsx'
import { LookingBanner } from './ui/support/looking-banner.tsx'
import { useVisit } from './ui/visit.ts'

export { middleware } from './root.server.ts'

function Document({ children }: Readonly<{ children: ReactNode }>) {
  const { person, trial, lookingAt } = useVisit()
  const preview = usePreview()
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* A form on a page shown as others would get it would be sent by whoever looks. */}
        {preview && <meta httpEquiv="Content-Security-Policy" content="form-action 'none'" />}
        <Meta />
        <Links />
        <script type="module" src={ENHANCE_SCRIPT} nonce={useNonce()} />
      </head>
      {/* The script drops what somebody else left unsaved in this browser. */}
      <body data-person={person?.id}>
        <SiteHeader person={person} trial={trial} fictional={useFictional()} />
        {lookingAt && <LookingBanner {...lookingAt} />}
        {preview && <PreviewBanner {...preview} />}
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

/** The page of something that can be shared says for which circle it is shown, if for another than whoever asks. */
function usePreview(): ComponentProps<typeof PreviewBanner> | null {
  const pages = useMatches().map(
    ({ loaderData }) =>
      (loaderData as { page?: { preview?: ComponentProps<typeof PreviewBanner> | null } } | undefined)?.page,
  )
  return pages.find((page) => page?.preview)?.preview ?? null
}

export default function Root() {
  return (
    <Document>
      <Outlet />
    </Document>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const { requestId } = useVisit()
  const problem = isRouteErrorResponse(error)
    ? (error.data as { problem?: string } | undefined)?.problem
    : undefined
  return (
    <Document>
      <ErrorPage
        status={isRouteErrorResponse(error) ? error.status : 500}
        problem={problem}
        requestId={requestId}
      />
    </Document>
  )
}

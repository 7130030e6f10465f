/** Addresses of the enhancement script and of the one for passkeys, set by vite.config.ts. */
declare const ENHANCE_SCRIPT: string
declare const PASSKEY_SCRIPT: string

declare module '@fontsource/inter/*.css'
declare module '@digdir/designsystemet-css'

/** The routes as React Router compiles them. */
declare module 'virtual:react-router/server-build' {
  import type { ServerBuild } from 'react-router'
  const build: ServerBuild
  export = build
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Application } from '#server/context.ts'
import { checkLinks } from '#server/services/links/check-links.ts'

/** How often it is looked which addresses it is time for. Milliseconds. */
const aDay = 24 * 60 * 60 * 1000

/** Looks at addresses once a day, until `stop`; nothing where the installation looks at none. */
export function watchLinks(
  application: Application,
  tellError: (error: unknown) => void,
): { stop: () => Promise<void> } {
  const { linkCheck, version, url } = application.config
  if (!linkCheck) return { stop: () => Promise.resolve() }
  const agent = `Jamsides/${version} (link check${url === null ? '' : `; +${url}`})`
  const stopping = new AbortController()
  const { signal } = stopping
  const watch = async () => {
    while (!signal.aborted) {
      await checkLinks(application, { agent }, { stop: signal }).catch(tellError)
      await pause(aDay, undefined, { signal }).catch(() => undefined)
    }
  }
  const ended = watch()
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

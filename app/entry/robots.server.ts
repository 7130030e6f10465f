import { addresses } from '#app/addresses.ts'
import type { Config } from '#server/config.ts'

/**
 * What is told to those who search the web (RFC 9309): a trial is nothing to find; elsewhere pages say for themselves
 * whether they want to be found, and the list of those that do stands beside.
 */
export function robotsText({ trial, url }: Pick<Config, 'trial' | 'url'>): string {
  if (trial) return 'User-agent: *\nDisallow: /\n'
  const { sv, en } = addresses.sitemapFile
  const lists = url === null ? '' : `\nSitemap: ${url}${sv}\nSitemap: ${url}${en}\n`
  return `User-agent: *\nDisallow:\n${lists}`
}

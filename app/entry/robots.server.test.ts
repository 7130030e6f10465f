import { expect, test } from 'vitest'
import { robotsText } from './robots.server.ts'

test('a trial is nothing to find', () => {
  expect(robotsText({ trial: true, url: null })).toBe('User-agent: *\nDisallow: /\n')
})

test('what is shown to others may be found, and says where its list is', () => {
  expect(robotsText({ trial: false, url: 'https://jamsides.example.se' })).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://jamsides.example.se/sitemap.xml\n' +
      'Sitemap: https://jamsides.example.se/en/sitemap.xml\n',
  )
})

import { expect, test } from 'vitest'
import { fileResponse } from './file-response.server.ts'

test('a drawing comes as a file to keep, never as a page of ours', async () => {
  const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
  const { headers } = fileResponse({ name: 'a.svg', mediaType: 'image/svg+xml', bytes })
  expect(headers.get('Content-Disposition')).toBe('attachment; filename="a.svg"')
  expect(headers.get('Content-Type')).toBe('image/svg+xml')
})

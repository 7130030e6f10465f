import { expect, it, test } from 'vitest'
import { readForm } from './read-form.server.ts'

const urlencoded = 'application/x-www-form-urlencoded'

function post(body: BodyInit | null, type?: string, path = '/tillfallen/1'): Request {
  const headers = new Headers(type === undefined ? [] : [['content-type', type]])
  return new Request(`http://127.0.0.1${path}`, { method: 'POST', body, headers })
}

it('reads both kinds of form', async () => {
  expect((await readForm(post('a=1', urlencoded))).get('a')).toBe('1')
  const form = new FormData()
  form.append('a', '2')
  expect((await readForm(post(form))).get('a')).toBe('2')
})

test.each([
  ['something else than a form', '{"a":1}', 'application/json'],
  ['nothing at all', null, undefined],
  ['several parts without a boundary', 'x', 'multipart/form-data'],
  [
    'several parts, broken off',
    '--b\r\nContent-Disposition: form-data; na',
    'multipart/form-data; boundary=b',
  ],
])('refuses %s in plain words', async (_, body, type) => {
  const refused = { init: { status: 400 }, data: { code: 'form-unreadable' } }
  await expect(readForm(post(body, type))).rejects.toMatchObject(refused)
  await expect(readForm(post(body, type, '/en/occasions/1'))).rejects.toMatchObject({
    data: { problem: expect.stringContaining('Nothing has been saved') as string },
  })
})

it('stops reading a form without end', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536
      controller.enqueue(new Uint8Array(65_536))
    },
  })
  const request = new Request('http://127.0.0.1/tillfallen/1', {
    method: 'POST',
    body: endless,
    headers: { 'content-type': urlencoded },
    duplex: 'half',
  } as RequestInit)
  await expect(readForm(request)).rejects.toMatchObject({ init: { status: 413 } })
  expect(sent).toBeLessThan(4 * 1024 * 1024)
})

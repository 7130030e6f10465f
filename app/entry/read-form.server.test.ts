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

/** A form whose body comes in pieces of 64 kB. */
function large(bytes: number) {
  const sent = { bytes: 0 }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent.bytes >= bytes) return controller.close()
      sent.bytes += 65_536
      controller.enqueue(new Uint8Array(65_536))
    },
  })
  const headers = { 'content-type': urlencoded }
  const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit
  return { sent, request: new Request('http://127.0.0.1/tillfallen/1', init) }
}

it('takes in all of a form that is too large, so that the browser shows the refusal', async () => {
  const { sent, request } = large(8 * 1024 * 1024)
  await expect(readForm(request)).rejects.toMatchObject({
    init: { status: 413 },
    data: { code: 'form-too-large' },
  })
  expect(sent.bytes).toBe(8 * 1024 * 1024)
})

it('stops reading a form without end', async () => {
  const { sent, request } = large(Infinity)
  await expect(readForm(request)).rejects.toMatchObject({ init: { status: 413 } })
  expect(sent.bytes).toBeLessThan(257 * 1024 * 1024)
})

import { expect, test } from 'vitest'
import { carriesFile, readFile } from './read-file.server.ts'

const mebi = 1024 * 1024

function sent(parts: Readonly<Record<string, string | Buffer>>): Request {
  const form = new FormData()
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, new Blob([new Uint8Array(value)]), 'å "fil".zip')
  }
  return new Request('http://127.0.0.1/x', { method: 'POST', body: form })
}

/** A form written by hand, as no browser would. */
function raw(body: string, type = 'multipart/form-data; boundary=b'): Request {
  return new Request('http://127.0.0.1/x', { method: 'POST', body, headers: { 'content-type': type } })
}

test('a file comes out byte for byte, whatever is in it and wherever it stands', async () => {
  const bytes = Buffer.from([0, 13, 10, 45, 45, 98, 13, 10, 13, 10, 255, 0x2d, 0x2d])
  expect((await readFile(sent({ archive: bytes }), 'archive', mebi)).equals(bytes)).toBe(true)
  const among = sent({ before: 'x', archive: bytes, after: 'y' })
  expect(carriesFile(among)).toBe(true)
  expect((await readFile(among, 'archive', mebi)).equals(bytes)).toBe(true)
  expect((await readFile(sent({ archive: Buffer.alloc(0) }), 'archive', mebi)).length).toBe(0)
  const quoted = raw(
    '--a b\r\nContent-Disposition: form-data; filename="name=x"; name="archive"\r\n\r\n1\r\n--a b--',
    'multipart/form-data; boundary="a b"',
  )
  expect((await readFile(quoted, 'archive', mebi)).toString()).toBe('1')
})

test.each([
  ['without a boundary', raw('x', 'multipart/form-data'), 'form-unreadable'],
  ['without its boundary', raw('x'), 'form-unreadable'],
  ['broken off in its head', raw('--b\r\nContent-Disp'), 'form-unreadable'],
  [
    'broken off in its file',
    raw('--b\r\nContent-Disposition: form-data; name="archive"\r\n\r\n123'),
    'form-unreadable',
  ],
  ['without the field', sent({ other: 'x' }), 'bad-form'],
  ['that is too large', sent({ archive: Buffer.alloc(2 * mebi) }), 'form-too-large'],
])('a form %s is refused', async (_, request, code) => {
  await expect(readFile(request, 'archive', mebi)).rejects.toMatchObject({ code })
})

test('a form without a file is told from one with', () => {
  expect(carriesFile(raw('order=1', 'application/x-www-form-urlencoded'))).toBe(false)
})

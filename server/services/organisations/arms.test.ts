import { crc32 } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import { UserError } from '#server/errors.ts'
import { readPicture } from '#server/images/read-picture.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { getArms } from './get-arms.ts'
import { getArmsPage } from './get-arms-page.ts'
import { removeArms } from './remove-arms.ts'
import { saveArms } from './save-arms.ts'

const { context } = useTestContext()
const code = 'X001'
const person = (organisationCode: string): Person => ({
  id: 'saga',
  name: 'Saga',
  example: true,
  roles: [{ role: 'strategist', organisationCode, roundSlug: null }],
})
const ctx = () => context(person(code))

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof UserError ? error.code : String(error)),
  )

function drawPng(width: number, height: number): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><circle cx="50%" cy="50%" r="40%" fill="#1d5b66"/></svg>`
  return new Resvg(svg).render().asPng()
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const around = Buffer.alloc(4)
  around.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([around, named, sum])
}

/** The same picture with another size in its header. */
function claiming(png: Buffer, width: number, height: number): Buffer {
  const size = Buffer.from(png.subarray(16, 29))
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', size), png.subarray(33)])
}

const withComment = (png: Buffer, text: string) =>
  Buffer.concat([png.subarray(0, 33), chunk('tEXt', Buffer.from(text)), png.subarray(33)])

/** The head of a JPEG that claims a size, and no picture after it. */
function emptyJpeg(width: number, height: number): Buffer {
  const frame = Buffer.from('ffd8ffc0000b080000000001011100ffd9', 'hex')
  frame.writeUInt16BE(height, 7)
  frame.writeUInt16BE(width, 9)
  return frame
}

test('what is kept is drawn anew, small, without anything else of the file, and stands on the cover', async () => {
  const content = withComment(drawPng(1500, 1000), 'Hemlig plats 59.33 N')
  await saveArms(ctx(), { code, content })
  const { arms } = await getArmsPage(ctx(), { code })
  expect(arms).toMatchObject({ width: 600, height: 400 })
  const kept = Buffer.from(await getArms(context(), { code }))
  expect(kept.includes('Hemlig')).toBe(false)
  expect(readPicture(kept)).toMatchObject({ type: 'image/png', width: 600, height: 400 })
  const subject = { kind: 'organisation', roundSlug: 'exempelrundan', organisationCode: code } as const
  const { document } = await getReport(context(), { subject, language: 'sv' })
  expect(document.arms).toEqual({ png: kept.toString('base64'), width: 600, height: 400 })
})

test('it is replaced and removed, and every step is in the audit trail', async () => {
  await saveArms(ctx(), { code, content: drawPng(200, 300) })
  await saveArms(ctx(), { code, content: drawPng(300, 200) })
  expect((await getArmsPage(ctx(), { code })).arms).toMatchObject({ width: 300, height: 200 })
  await removeArms(ctx(), { code })
  await removeArms(ctx(), { code })
  expect((await getArmsPage(ctx(), { code })).arms).toBeNull()
  expect(await codeOf(getArms(context(), { code }))).toBe('not-found')
  const trail = await context()
    .db.selectFrom('audit_entry')
    .select('action')
    .where('subject', '=', `organisation:${code}`)
    .orderBy('id', 'desc')
    .limit(3)
    .execute()
  expect(trail.map(({ action }) => action)).toEqual(['arms-removed', 'arms-saved', 'arms-saved'])
})

describe('what is refused changes nothing', () => {
  const png = drawPng(200, 200)
  test.each([
    ['no file', Buffer.alloc(0), 'arms-not-chosen'],
    ['more than 5 MB', Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]), 'arms-too-large'],
    ['a PNG of 400 megapixels', claiming(png, 20_000, 20_000), 'arms-too-many-pixels'],
    ['a JPEG of 400 megapixels', emptyJpeg(20_000, 20_000), 'arms-too-many-pixels'],
    ['a PNG with fewer pixels than its header says', claiming(png, 4000, 4000), 'arms-damaged'],
    ['a PNG with more pixels than its header says', claiming(png, 100, 100), 'arms-damaged'],
    ['a PNG broken off', png.subarray(0, png.length - 40), 'arms-damaged'],
    ['a PNG of a header alone', png.subarray(0, 33), 'arms-damaged'],
    ['a JPEG without a picture', emptyJpeg(300, 300), 'arms-damaged'],
    ['a JPEG broken off', emptyJpeg(300, 300).subarray(0, 12), 'arms-damaged'],
    ['a picture too small for paper', drawPng(60, 60), 'arms-shape'],
    ['a picture far longer than high', drawPng(1000, 100), 'arms-shape'],
    ['an SVG', Buffer.from('<?xml version="1.0"?>\n<svg xmlns="…"/>'), 'arms-kind'],
    ['a GIF', Buffer.from('GIF89a……'), 'arms-kind'],
    ['a WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 '), 'arms-kind'],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic'), 'arms-kind'],
    ['a web page', Buffer.from('<!doctype html>'), 'arms-kind'],
  ])('%s', async (_, content, expected) => {
    expect(await codeOf(saveArms(ctx(), { code, content }))).toBe(expected)
    expect((await getArmsPage(ctx(), { code })).arms).toBeNull()
  })

  test('from whoever may not', async () => {
    expect(await codeOf(saveArms(context(), { code, content: png }))).toBe('step-in-first')
    const foreign = context(person('X002'))
    expect(await codeOf(saveArms(foreign, { code, content: png }))).toBe('forbidden')
    expect(await codeOf(removeArms(foreign, { code }))).toBe('forbidden')
    expect(await codeOf(saveArms(ctx(), { code: 'nope', content: png }))).toBe('unknown-organisation')
    expect((await getArmsPage(ctx(), { code })).arms).toBeNull()
  })
})

import { expect, test } from 'vitest'
import { checkPath, isArchivePath } from './check-path.ts'

test.each([
  ['data/people.json', null],
  ['reports/00000000-0000-4000-8000-000000000001/report-sv.pdf', null],
  ['../x', 'climbs'],
  ['data/../x', 'climbs'],
  ['data/./x', 'climbs'],
  ['/etc/passwd', 'climbs'],
  ['data//x', 'climbs'],
  ['data/', 'climbs'],
  ['', 'not-plain'],
  ['data\\x', 'not-plain'],
  ['C:x', 'not-plain'],
  ['å.json', 'not-plain'],
  ['a\u0000b', 'not-plain'],
  ['a\nb', 'not-plain'],
  [`data/${'x'.repeat(200)}`, 'too-long'],
])('%j', (path, fault) => {
  expect(checkPath(path)).toBe(fault)
})

test('only what an archive can hold has a name of one', () => {
  for (const path of ['README.md', 'csv/report_file.csv', 'attachments/arms/1280.png'])
    expect(isArchivePath(path)).toBe(true)
  for (const path of [
    'readme.md',
    'data/x.csv',
    'data/sub/x.json',
    'reports/1/report-sv.pdf',
    '__MACOSX/README.md',
  ])
    expect(isArchivePath(path)).toBe(false)
})

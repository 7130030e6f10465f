import { expect, test } from 'vitest'
import { sampleDocument } from '#test/pdf/sample-document.ts'
import { fileNameOf } from './file-name.ts'

test('the name of a file is plain letters, whatever an archive says that an organisation is called', () => {
  const organisation = { code: 'X1"; filename="a.exe\r\nX: y/..', name: 'Å' }
  const document = { ...sampleDocument, organisation }
  expect(fileNameOf(document, 'html')).toMatch(/^[A-Za-z0-9-]+\.html$/)
})

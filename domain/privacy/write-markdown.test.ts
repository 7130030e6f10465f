import { expect, test } from 'vitest'
import { writeMarkdown } from './write-markdown.ts'

test('headings, paragraphs, lists and tables stand apart, and no cell can end its row', () => {
  const text = writeMarkdown({
    title: 'Register',
    lead: ['Ett utkast.'],
    sections: [
      { heading: 'Ett', paragraphs: ['Först.'], list: ['a', 'b'] },
      { heading: 'Två', table: { head: ['Vad', 'Hur'], rows: [['a|b', 'c\nd']] } },
    ],
  })
  expect(text).toBe(
    '# Register\n\nEtt utkast.\n\n## Ett\n\nFörst.\n\n- a\n- b\n\n## Två\n\n| Vad | Hur |\n| --- | --- |\n| a\\|b | c d |\n',
  )
})
